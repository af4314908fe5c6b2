import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type SourceFacts, fileFaults, findCircle, roomFaults } from './house-rules';
import { readFacts } from './source-facts';

const ROOT = path.resolve(__dirname, '../..');
const GENERATED = ['apps/web/src/api/schema.ts'];

/** Every TypeScript file under a folder, from the root of the clone, with forward slashes. */
function listSources(folder: string): string[] {
  if (!existsSync(path.join(ROOT, folder))) return [];
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => !GENERATED.includes(file));
}

const sources: SourceFacts[] = ['apps', 'libs', 'migrations', 'test']
  .flatMap(listSources)
  .map((file) => readFacts(file, readFileSync(path.join(ROOT, file), 'utf8')));

/** The file that a relative import means, or null when it is none of ours. */
function resolve(from: string, specifier: string, known: ReadonlySet<string>): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = path.posix
    .normalize(path.posix.join(path.posix.dirname(from), specifier))
    .replace(/\.js$/, '');
  const candidates = [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`, target];
  return candidates.find((candidate) => known.has(candidate)) ?? null;
}

describe('the house', () => {
  it('keeps every file inside its walls', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(fileFaults)).toEqual([]);
  });

  it('has no circles among its files', () => {
    const known = new Set(sources.map((source) => source.file));
    const edges = new Map(
      sources.map(({ file, imports }) => [
        file,
        imports.map((specifier) => resolve(file, specifier, known)).filter((target) => target !== null),
      ]),
    );
    expect(findCircle(edges)).toBeNull();
  });

  it('gives every room a floor, a front door and a page that says what it is', () => {
    const libs = readdirSync(path.join(ROOT, 'libs'));
    expect(libs.flatMap((lib) => roomFaults(lib, (file) => existsSync(path.join(ROOT, file))))).toEqual([]);
  });
});
