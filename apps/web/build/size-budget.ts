import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** The most that the page may weigh, in KiB gzipped; a build that is heavier fails. */
export interface SizeBudget {
  /** All of the JavaScript that the first page needs. */
  firstLoad: number;
  css: number;
  /** Each part of the program that comes later. */
  lazyPart: number;
}

const KIB = 1024;

/** Weighs what was built, and fails the build with the figures when it is over the budget. */
export function sizeBudget(budget: SizeBudget): Plugin {
  return {
    name: 'awardbook-size-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const files = Object.values(bundle);
      const chunks = files.filter((file) => file.type === 'chunk');
      const first = new Set<string>();
      const follow = (name: string) => {
        if (first.has(name)) return;
        first.add(name);
        chunks.find((chunk) => chunk.fileName === name)?.imports.forEach(follow);
      };
      chunks.filter((chunk) => chunk.isEntry).forEach((chunk) => follow(chunk.fileName));

      const weigh = (content: string | Uint8Array) => gzipSync(content).length / KIB;
      const firstLoad = chunks
        .filter(({ fileName }) => first.has(fileName))
        .reduce((sum, { code }) => sum + weigh(code), 0);
      const css = files
        .filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
        .reduce((sum, file) => sum + (file.type === 'asset' ? weigh(file.source) : 0), 0);
      const overweight = chunks
        .filter(({ fileName }) => !first.has(fileName))
        .map(({ fileName, code }): [string, number, number] => [fileName, weigh(code), budget.lazyPart]);

      const measured: [string, number, number][] = [
        ['JavaScript of the first load', firstLoad, budget.firstLoad],
        ['Style sheets', css, budget.css],
        ...overweight,
      ];
      const faults = measured
        .filter(([, weight, most]) => weight > most)
        .map(
          ([name, weight, most]) => `${name}: ${weight.toFixed(1)} KiB gzipped, at most ${most} are allowed`,
        );
      if (faults.length > 0) this.error(`The page is too heavy.\n${faults.join('\n')}`);
      this.info(
        measured
          .map(([name, weight, most]) => `${name}: ${weight.toFixed(1)} of ${most} KiB gzipped`)
          .join('; '),
      );
    },
  };
}
