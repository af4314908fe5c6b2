/**
 * Gives package-lock.json an entry for every platform's variant of a package, wherever it was written.
 *
 * npm leaves out a variant that its registry does not offer (mirrors lag by days), without a word, and "npm ci"
 * then refuses the lock everywhere: it cannot tell a left-out variant from a forgotten one. A variant's version is
 * fixed by the package that asks for it and its platform by its name, so the entry can be written without it.
 * "--check" only tells. Run it after npm install.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CLONE } from './clone.mjs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

const file = path.join(CLONE, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = listMissingVariants(lock.packages);

if (missing.length === 0) {
  process.exitCode = 0;
} else if (process.argv.includes('--check')) {
  console.error(`package-lock.json lacks ${missing.map(({ name }) => name).join(', ')}.`);
  console.error('Run "node scripts/complete-lock.mjs" and commit the lock: without them npm ci refuses it.');
  process.exitCode = 1;
} else {
  for (const variant of missing) lock.packages[`node_modules/${variant.name}`] = describe(variant);
  const [root, ...others] = Object.entries(lock.packages);
  lock.packages = Object.fromEntries([root, ...others.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${missing.length} variants to package-lock.json.`);
}

function listMissingVariants(packages) {
  return Object.entries(packages).flatMap(([folder, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(packages, folder, name))
      .map(([name, range]) => ({ name, version: range.replace(/^[~^]/, ''), dev: entry.dev === true })),
  );
}

/** As Node looks packages up: in the folder's own node_modules, then in each one above. */
function isLocked(packages, folder, name) {
  for (let place = folder; ; place = place.slice(0, Math.max(place.lastIndexOf('node_modules/') - 1, 0))) {
    if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in packages) return true;
    if (place === '') return false;
  }
}

function describe({ name, version, dev }) {
  const words = name.split(/[-/]/);
  const system = words.find((word) => SYSTEMS.includes(word));
  const processor = words.find((word) => PROCESSORS.includes(word));
  const entry = { version };
  if (processor !== undefined) entry.cpu = [processor];
  // "all-unknown" is for every processor, "unknown-all" for every system, that has no variant of its own.
  else if (name.endsWith('-unknown'))
    entry.cpu = ['arm', 'arm64', 'riscv64', 'x64'].map((known) => `!${known}`);
  if (dev) entry.dev = true;
  if (words.includes('musl') || words.includes('musleabihf')) entry.libc = ['musl'];
  entry.optional = true;
  if (system !== undefined) entry.os = [system];
  else if (name.endsWith('-unknown-all'))
    entry.os = ['android', 'darwin', 'linux', 'win32'].map((known) => `!${known}`);
  return entry;
}
