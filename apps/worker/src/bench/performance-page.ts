import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { type GeneratedSize } from '../sample';
import { type BenchRow } from './bench-row';
import { count } from './statistics';

/** Where the tables are kept, from the folder that npm runs in. */
const PAGE = path.resolve('docs/performance.md');

/** Between which two lines a size's table stands. */
function marksOf(entries: number): { begin: string; end: string } {
  return { begin: `<!-- bench ${entries}: begin -->`, end: `<!-- bench ${entries}: end -->` };
}

/** @throws Error when the page has no place for a bench of that size */
export function checkPagePlace(entries: number): void {
  const text = readFileSync(PAGE, 'utf8');
  const { begin, end } = marksOf(entries);
  if (text.indexOf(begin) < 0 || text.indexOf(end) < text.indexOf(begin)) {
    throw new Error(`docs/performance.md has no lines "${begin}" and "${end}" to write the table between.`);
  }
}

/** What was measured where: the line above a table. */
export function describeRun(size: GeneratedSize, postgresVersion: string): string {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  return [
    `${count(size.entries)} entries over ${count(size.awards)} awards (seed ${size.seed})`,
    `${cpus().length} cores of ${processor}, ${memory} GB of memory`,
    `Node ${process.versions.node}, PostgreSQL ${postgresVersion}`,
    `${new Date().toISOString().slice(0, 10)}, commit ${commit()}`,
  ].join('; ');
}

function commit(): string {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
  try {
    const isChanged =
      git('status', '--porcelain', '--untracked-files=no', '--', 'apps', 'libs', 'migrations') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}

const HEADINGS = ['Measurement', 'Limit', 'Measured', 'Ratio', 'Kept'];

/** The rows as a Markdown table, aligned as the formatter of the repository aligns it. */
export function markdownTable(rows: readonly BenchRow[]): string {
  const cells = [
    HEADINGS,
    ...rows.map(({ name, limit, measured, ratio, ok }) => [name, limit, measured, ratio, ok ? 'yes' : 'NO']),
  ];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [headings = [], ...body] = cells;
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** Puts a size's table in its place in docs/performance.md, instead of the one that stood there. */
export function writePage(size: GeneratedSize, description: string, rows: readonly BenchRow[]): void {
  const text = readFileSync(PAGE, 'utf8');
  const { begin, end } = marksOf(size.entries);
  const before = text.slice(0, text.indexOf(begin) + begin.length);
  const after = text.slice(text.indexOf(end));
  writeFileSync(PAGE, `${before}\n\n${description}.\n\n${markdownTable(rows)}\n\n${after}`);
}
