import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WorkbookRequest } from './read-workbook';

/** Enough for the texts of a full sheet; beyond it the thread dies, and the process does not notice. */
const THREAD_MEMORY = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 };

/**
 * What a thread runs first while the house is not built: under jest its files are TypeScript, which a
 * thread of Node 20 cannot load by itself. The compiler is a development package; the built program
 * never comes here. To go when Node strips types itself (22.18).
 */
const LOAD_SOURCES = `
  const { transformFileSync } = require('@swc/core');
  const options = { module: { type: 'commonjs' }, jsc: { target: 'es2022', parser: { syntax: 'typescript' } } };
  require('node:module')._extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);
  require(require('node:worker_threads').workerData.threadFile);
`;

/** Starts reading a workbook; the thread's messages are `ThreadMessage`s. */
export function startThread(request: WorkbookRequest): Worker {
  const suffix = extname(__filename);
  const threadFile = join(__dirname, `thread${suffix}`);
  if (suffix === '.js') return new Worker(threadFile, { workerData: request, resourceLimits: THREAD_MEMORY });
  return new Worker(LOAD_SOURCES, {
    eval: true,
    workerData: { ...request, threadFile },
    resourceLimits: THREAD_MEMORY,
  });
}
