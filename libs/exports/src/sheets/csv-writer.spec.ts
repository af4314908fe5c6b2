import { BrokenInvariant } from '@awardbook/problems';
import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { type ColumnKind, type SheetColumn, type SheetRow } from './column';
import { type CsvOptions, openCsv } from './csv-writer';

const column = (key: string, kind: ColumnKind): SheetColumn => ({
  key,
  header: key,
  width: 10,
  kind,
  meaning: '',
  unit: '',
  source: '',
});
const COLUMNS = [column('fain', 'text'), column('amount', 'money'), column('effective_on', 'date')];

class Collected extends Writable {
  readonly pieces: Buffer[] = [];
  override _write(piece: Buffer, _: BufferEncoding, done: () => void): void {
    this.pieces.push(piece);
    setImmediate(done);
  }
  get text(): string {
    return Buffer.concat(this.pieces).toString();
  }
}

async function csvOf(rows: readonly SheetRow[], options: CsvOptions = { byteOrderMark: 'without' }) {
  const output = new Collected();
  const csv = openCsv(output, COLUMNS, options);
  await csv.write(rows);
  const { checksum } = await csv.close();
  return { text: output.text, checksum };
}

describe('a CSV', () => {
  it('has snake_case headers, CR LF, exact amounts and nothing for nothing', async () => {
    const { text } = await csvOf([
      ['S-SJTIP-13-CA-1029', -125_000n, '2013-09-30'],
      [null, null, null],
    ]);
    expect(text).toBe('fain,amount,effective_on\r\nS-SJTIP-13-CA-1029,-1250.00,2013-09-30\r\n,,\r\n');
  });

  it('begins with a byte order mark unless asked without', async () => {
    expect((await csvOf([], { byteOrderMark: 'with' })).text).toBe('\ufefffain,amount,effective_on\r\n');
  });

  it('keeps texts text and negative numbers numbers', async () => {
    const { text } = await csvOf([['=1+1', -100n, null]]);
    expect(text.split('\r\n')[1]).toBe("'=1+1,-1.00,");
  });

  it('carries the SHA-256 of its rows', async () => {
    const { checksum, text } = await csvOf([['Côte d’Ivoire, "north"', 5n, '2024-02-29']]);
    const rows = text.slice(text.indexOf('\r\n') + 2);
    expect(checksum).toBe(createHash('sha256').update(rows).digest('hex'));
  });

  it('takes COPY text cut at any byte', async () => {
    const whole = Buffer.from('é\t1\t2013-09-30\n\\N\t-2\t\\N\na\\tb\t\\N\t2013-10-01\n');
    const expected = 'é,0.01,2013-09-30\r\n,-0.02,\r\na\tb,,2013-10-01\r\n';
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const output = new Collected();
      const csv = openCsv(output, COLUMNS, { byteOrderMark: 'without' });
      await csv.writeCopyText(whole.subarray(0, cut));
      await csv.writeCopyText(whole.subarray(cut));
      await csv.close();
      expect(output.text).toBe(`fain,amount,effective_on\r\n${expected}`);
    }
  });

  it('refuses rows with a value too few or too many, and half a row at the end', async () => {
    const csv = () => openCsv(new Collected(), COLUMNS);
    await expect(csv().writeCopyText(Buffer.from('a\t1\nb\t2\t2013-09-30\n'))).rejects.toThrow(
      BrokenInvariant,
    );
    await expect(csv().writeCopyText(Buffer.from('a\t1\t2013-09-30\tmore\n'))).rejects.toThrow(
      BrokenInvariant,
    );
    const half = csv();
    await half.writeCopyText(Buffer.from('a\t1'));
    await expect(half.close()).rejects.toThrow(BrokenInvariant);
  });

  it('waits for a slow output and hears when it fails', async () => {
    const failing = new Writable({
      highWaterMark: 1,
      write: (_piece, _encoding, done) => setTimeout(() => done(new Error('disk full')), 5),
    });
    const csv = openCsv(failing, COLUMNS);
    const rows = Array.from({ length: 20_000 }, (): SheetRow => ['some text', 1n, '2013-09-30']);
    await expect(csv.write(rows).then(() => csv.close())).rejects.toThrow('disk full');
  });
});
