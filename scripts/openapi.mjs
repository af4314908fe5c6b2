/**
 * `npm run openapi`: writes docs/openapi.json from the built controllers, and the page's types from it.
 *
 * Needs no database: the interface describes itself without being wired up. With `--check` nothing is written, and
 * the exit status says whether both files are up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { BUILT_API, CLONE } from './clone.mjs';

const DOCUMENT = path.join(CLONE, 'docs/openapi.json');
const TYPES = path.join(CLONE, 'apps/web/src/api/schema.ts');
const NOTE = '/** What the interface answers, for the page. Written by `npm run openapi`; do not edit. */\n';

async function describeInterface() {
  const require = createRequire(import.meta.url);
  const built = path.dirname(BUILT_API);
  require('reflect-metadata');
  const { createPreview } = require(path.join(built, 'application.js'));
  const { buildOpenApi } = require(path.join(built, 'openapi.js'));
  const app = await createPreview();
  return buildOpenApi(app);
}

/** Formatted as the house formats everything, so that `npm run check` agrees with what is written here. */
async function formatted(text, file) {
  const options = await prettier.resolveConfig(file);
  return prettier.format(text, { ...options, filepath: file });
}

function isUpToDate(file, text) {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

async function main() {
  const description = await describeInterface();
  const types = astToString(await openapiTypescript(structuredClone(description)));
  const files = [
    [DOCUMENT, await formatted(JSON.stringify(description), DOCUMENT)],
    [TYPES, await formatted(NOTE + types, TYPES)],
  ];
  const outdated = files.filter(([file, text]) => !isUpToDate(file, text));
  if (process.argv.includes('--check')) {
    for (const [file] of outdated)
      console.error(`${path.relative(CLONE, file)} is out of date; run "npm run openapi".`);
    return outdated.length === 0;
  }
  for (const [file, text] of outdated) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`Wrote ${path.relative(CLONE, file)}.`);
  }
  return true;
}

process.exit((await main()) ? 0 : 1);
