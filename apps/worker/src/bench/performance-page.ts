import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { type GeneratedSize } from '../sample';
import { type TakenRow } from './bench-row';
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
  ].join('; ');
}

/** Day and commit of this run: what stands beside each of its rows. */
export function takenNow(): string {
  return `${new Date().toISOString().slice(0, 10)}, ${commit()}`;
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

const HEADINGS = ['Measurement', 'Limit', 'Measured', 'Ratio', 'Kept', 'Part', 'Taken'];
const PART = HEADINGS.indexOf('Part');

/** The rows as a Markdown table, aligned as the formatter of the repository aligns it. */
export function markdownTable(rows: readonly TakenRow[]): string {
  return alignedTable(rows.map(cellsOf));
}

function cellsOf({ name, limit, measured, ratio, ok, part, taken }: TakenRow): string[] {
  return [name, limit, measured, ratio, ok ? 'yes' : 'NO', part, taken];
}

function alignedTable(body: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...body.map((line) => line[column]?.length ?? 0)),
  );
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEADINGS), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/**
 * A table with these rows in the place of all earlier ones of the same parts; the others stay.
 *
 * @param table as `markdownTable` writes it, or empty
 * @param parts every part there is, in the order of the table; rows of parts that are no longer among them go
 */
export function mergedTable(table: string, rows: readonly TakenRow[], parts: readonly string[]): string {
  const measured = new Set(rows.map(({ part }) => part));
  const kept = table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter((cells) => cells.length === HEADINGS.length && !measured.has(cells[PART] ?? ''));
  const all = [...kept, ...rows.map(cellsOf)];
  return alignedTable(parts.flatMap((part) => all.filter((cells) => cells[PART] === part)));
}

/** Puts rows in their places in the table of their size in docs/performance.md; other parts' rows stay as taken. */
export function writePage(
  size: GeneratedSize,
  description: string,
  rows: readonly TakenRow[],
  parts: readonly string[],
): void {
  const text = readFileSync(PAGE, 'utf8');
  const { begin, end } = marksOf(size.entries);
  const before = text.slice(0, text.indexOf(begin) + begin.length);
  const between = text.slice(text.indexOf(begin) + begin.length, text.indexOf(end));
  const after = text.slice(text.indexOf(end));
  const table = between.slice(Math.max(between.indexOf('| Measurement'), 0)).trim();
  writeFileSync(PAGE, `${before}\n\n${description}.\n\n${mergedTable(table, rows, parts)}\n\n${after}`);
}
