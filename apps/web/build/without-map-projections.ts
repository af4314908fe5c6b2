import path from 'node:path';
import type { Plugin } from 'vite';

/** Leaves the map projections of the chart library out of the build. See no-map-projections.ts. */
export function withoutMapProjections(): Plugin {
  return {
    name: 'awardbook-without-map-projections',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const ofPlot = importer?.includes('/@observablehq/plot/') === true && source.endsWith('/projection.js');
      return ofPlot ? path.join(__dirname, 'no-map-projections.ts') : null;
    },
  };
}
