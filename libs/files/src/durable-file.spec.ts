import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDurableFile } from './durable-file';

describe('a durable file', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'awardbook-durable-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('has its name only when it is whole, and replaces what had the name', async () => {
    const place = path.join(folder, 'ledger.csv');
    await writeFile(place, 'old');
    const file = await openDurableFile(place);
    file.output.write('half of it');
    expect(await readFile(place, 'utf8')).toBe('old');
    file.output.end(', and the rest');
    await file.commit();
    expect(await readFile(place, 'utf8')).toBe('half of it, and the rest');
    expect(await readdir(folder)).toEqual(['ledger.csv']);
  });

  it('leaves nothing behind when given up', async () => {
    const file = await openDurableFile(path.join(folder, 'ledger.csv'));
    file.output.write('half of it');
    await file.abort();
    expect(await readdir(folder)).toEqual([]);
  });
});
