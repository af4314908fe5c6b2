import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { sizeBudget } from './build/size-budget';
import { withoutMapProjections } from './build/without-map-projections';
import { worldMap } from './build/world-map';

const clone = path.resolve(__dirname, '../..');

export default defineConfig(({ mode }) => ({
  root: __dirname,
  base: '/',
  plugins: [
    react(),
    worldMap(),
    withoutMapProjections(),
    sizeBudget({ firstLoad: 180, css: 26, lazyPart: 75 }),
  ],
  resolve: {
    // What the page shares with the house, all pure: exact amounts, calendar dates, and the sums of the SF-425.
    alias: Object.fromEntries(
      ['fiscal', 'money', 'problems', 'sf425'].map((room) => [
        `@awardbook/${room}`,
        path.join(clone, 'libs', room, 'src/index.ts'),
      ]),
    ),
  },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [path.join(clone, 'node_modules/@uswds/uswds/packages')], quietDeps: true },
    },
  },
  build: {
    outDir: path.join(clone, 'dist/apps/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Pictures stay files, so that a content security policy needs no "data:".
    assetsInlineLimit: 0,
    // The polyfill would be an inline script in older outputs; every browser that runs this page preloads by itself.
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': loadEnv(mode, clone, 'API_URL').API_URL ?? 'http://127.0.0.1:3000' } },
}));
