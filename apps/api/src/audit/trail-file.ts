import { PassThrough } from 'node:stream';
import { type TrailItem } from '@awardbook/audit';
import { openCsv, type SheetColumn, type SheetRow } from '@awardbook/exports';
import { StreamableFile } from '@nestjs/common';

const column = (key: string, header: string, meaning: string): SheetColumn => ({
  key,
  header,
  width: 24,
  kind: 'text',
  meaning,
  unit: '',
  source: 'audit trail',
});

/** One line a field, so that a change of three fields is three lines with one id. */
const COLUMNS: readonly SheetColumn[] = [
  column('id', 'Entry', 'Number of the transaction and of the entry in it'),
  column('at', 'At', 'When the transaction began, UTC'),
  column('actor', 'By', 'Name of who did it'),
  column('actor_id', 'Actor', 'Id of the person, or name of the program'),
  column('kind', 'Kind', 'inserted, updated, deleted or event'),
  column('what', 'Table or event', 'What it was done to, or what happened'),
  column('sentence', 'In words', 'The whole of it'),
  column('field', 'Field', 'Which field'),
  column('label', 'Field in words', 'Which field'),
  column('from', 'From', 'Before'),
  column('to', 'To', 'After'),
];

/** The items as a CSV that is written while it is sent; what cannot be read on the way breaks the answer off. */
export function trailFile(items: AsyncIterable<readonly TrailItem[]>, name: string): StreamableFile {
  const output = new PassThrough();
  const csv = openCsv(output, COLUMNS);
  const write = async (): Promise<void> => {
    for await (const batch of items) await csv.write(batch.flatMap(toRows));
    await csv.close();
  };
  write().catch((error: unknown) =>
    output.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return new StreamableFile(output, {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}"`,
  });
}

function toRows({ id, at, actor, kind, table, sentence, changes }: TrailItem): SheetRow[] {
  const begin = [id, at.toISOString(), actor.name, actor.id, kind, table, sentence];
  if (changes.length === 0) return [[...begin, null, null, null, null]];
  return changes.map(({ field, label, from, to }) => [...begin, field, label, from, to]);
}
