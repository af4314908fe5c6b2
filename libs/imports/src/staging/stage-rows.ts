import { type EntityManager } from 'typeorm';
import { LoadRefused } from '../imports.errors';
import { FileRefused } from '../reading/reading.errors';
import { type TableRow, type TableRows } from '../reading/table-row';
import { type LoadTemplate } from '../templates/load-template';
import { CopyLines } from './copy-line';
import { type Header, readHeader } from './header';
import { type RowProblems } from './row-problems';
import { copyIntoStaging, createStaging } from './staging.queries';

/**
 * Reads a whole file into this transaction's staging table, checking each cell by itself on the way.
 *
 * @param onRows told how many rows are staged so far
 * @returns how many rows there are, the header aside
 * @throws LoadRefused when the header is not the template's, FileRefused when there is no row below it
 */
export async function stageRows(
  tx: EntityManager,
  template: LoadTemplate,
  rows: TableRows,
  problems: RowProblems,
  onRows: (rows: number) => void,
): Promise<number> {
  let staged = 0;
  const lines = async function* (header: Header, firstBatch: readonly TableRow[]): AsyncGenerator<string> {
    const maker = new CopyLines(template, header, problems);
    const textOf = (batch: readonly TableRow[]): string => {
      let text = '';
      for (const row of batch) text += maker.lineOf(row);
      staged += batch.length;
      onRows(staged);
      return text;
    };
    if (firstBatch.length > 0) yield textOf(firstBatch);
    for await (const batch of rows) if (batch.length > 0) yield textOf(batch);
  };
  try {
    const [headerRow, ...firstBatch] = await firstRows(rows);
    if (headerRow === undefined) throw noRows();
    const header = readHeader(headerRow, template, problems);
    if (problems.total > 0) throw new LoadRefused(template.kind, problems);
    await createStaging(tx, template);
    await copyIntoStaging(tx, lines(header, firstBatch));
  } finally {
    await rows.return();
  }
  if (staged === 0) throw noRows();
  return staged;
}

async function firstRows(rows: TableRows): Promise<TableRow[]> {
  for (;;) {
    const { done, value } = await rows.next();
    if (done === true) return [];
    if (value.length > 0) return value;
  }
}

function noRows(): FileRefused {
  return new FileRefused('file-empty', 'The file has no rows below its header. Start from the template.');
}
