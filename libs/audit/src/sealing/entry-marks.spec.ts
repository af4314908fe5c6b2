import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { MARK_BYTES, readBody, touchedEntries } from './entry-marks';

interface Entry {
  transaction: number;
  text: string;
}

/** Lines as COPY writes them: ids rise, and no value holds a bare tab or line feed. */
const linesOf = (entries: readonly Entry[]): string =>
  entries.map(({ transaction, text }, index) => `${transaction}\t${index + 1}\t${text}\n`).join('');

const someEntries = fc
  .array(
    fc.record({ transaction: fc.nat(50), text: fc.string().map((text) => text.replace(/[\t\n]/g, ' ')) }),
  )
  .map((entries) => entries.sort((one, other) => one.transaction - other.transaction));

const bodyOf = (entries: readonly Entry[], pieceBytes = 1 << 16) => {
  const bytes = Buffer.from(linesOf(entries));
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) pieces.push(bytes.subarray(at, at + pieceBytes));
  return readBody(Readable.from(pieces));
};

it('reads the same from pieces cut anywhere: one mark an entry, and the sha256 of it all', () =>
  fc.assert(
    fc.asyncProperty(someEntries, fc.integer({ min: 1, max: 40 }), async (entries, pieceBytes) => {
      const body = await bodyOf(entries, pieceBytes);
      expect(body).toEqual(await bodyOf(entries));
      expect(body.entries).toBe(BigInt(entries.length));
      expect(body.marks).toHaveLength(entries.length * MARK_BYTES);
      expect(body.digest).toBe(createHash('sha256').update(linesOf(entries)).digest('hex'));
    }),
  ));

it('names exactly the entry that was altered or removed', () =>
  fc.assert(
    fc.asyncProperty(
      someEntries.filter(({ length }) => length > 0),
      fc.nat(),
      async (entries, pick) => {
        const index = pick % entries.length;
        const key = { transactionId: BigInt(entries[index]?.transaction ?? 0), id: BigInt(index + 1) };
        const sealed = (await bodyOf(entries)).marks;
        const altered = entries.map((entry, at) =>
          at === index ? { ...entry, text: `${entry.text}!` } : entry,
        );
        expect(touchedEntries(sealed, (await bodyOf(altered)).marks, 9)).toEqual([
          { ...key, what: 'altered' },
        ]);
        const without = Buffer.concat([
          sealed.subarray(0, index * MARK_BYTES),
          sealed.subarray((index + 1) * MARK_BYTES),
        ]);
        expect(touchedEntries(sealed, without, 9)).toEqual([{ ...key, what: 'removed' }]);
        expect(touchedEntries(without, sealed, 9)).toEqual([{ ...key, what: 'added' }]);
        expect(touchedEntries(sealed, sealed, 9)).toEqual([]);
      },
    ),
  ));

it('says of marks that are none that they were touched themselves', () =>
  expect(touchedEntries(Buffer.alloc(MARK_BYTES + 1), Buffer.alloc(0), 9)).toBeNull());
