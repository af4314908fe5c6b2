import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import {
  DocumentAlreadyThere,
  DocumentFieldInvalid,
  DocumentFileMissing,
  DocumentNotFound,
  DocumentRemoved,
  DocumentsSweep,
  MAX_DOCUMENT_BYTES,
} from '@awardbook/awards';
import { type Config } from '@awardbook/config';
import { type Actor, systemActor, Transactions } from '@awardbook/database';
import { FileTooLarge, FileTypeRefused } from '@awardbook/files';
import { NotAllowed } from '@awardbook/identity';
import { aDocument, anAward, documentsOf } from '../../builders';
import { withTestDatabase } from '../../support/database';
import { linesOfWork } from '../audit/trail';

const db = withTestDatabase();
const OFFICER: Actor = { ...systemActor('officer-1'), role: 'program-officer' };
const LEADERSHIP: Actor = { ...systemActor('leader-1'), role: 'leadership' };
const FIRST_PAGE = { limit: 50, cursor: null };

let dataDir = '';
beforeAll(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'awardbook-documents-'));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const documents = () => documentsOf(db.dataSource, dataDir);
const folder = () => path.join(dataDir, 'documents');
const add = (award: string, given: Parameters<typeof aDocument>[2]) =>
  aDocument(documents(), award, { actor: OFFICER, ...given });
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

describe('a document of an award', () => {
  it('comes out as it went in, with its size and sha256, and that it was taken is told', async () => {
    const award = await anAward().store(db.dataSource);
    const document = await add(award.fain, {
      content: 'Dear Ms. Rivera',
      fileName: 'C:\\Letters\\Zusage.txt',
    });
    expect(document).toMatchObject({
      fileName: 'Zusage.txt',
      mediaType: 'text/plain; charset=utf-8',
      sizeBytes: 15,
      sha256: sha256('Dear Ms. Rivera'),
      recordedBy: { id: 'officer-1' },
      removal: null,
    });
    const [line] = await linesOfWork(db.dataSource, async () => {
      const { stream } = await documents().openFile(LEADERSHIP, award.id, document.id);
      expect(Buffer.concat(await stream.toArray()).toString()).toBe('Dear Ms. Rivera');
    });
    expect(line).toMatchObject({
      kind: 'event',
      subject: 'document-downloaded',
      actor: 'leader-1',
      awardId: award.id,
      rowKey: document.id,
    });
  });

  it('stands in the trail without its title, which not every reader of the trail may know', async () => {
    const award = await anAward().store(db.dataSource);
    const lines = await linesOfWork(db.dataSource, async () => {
      const { id } = await add(award.id, { title: 'Canary', fileName: 'canary.txt' });
      await documents().remove(OFFICER, award.id, id, 'Canary was wrong.');
    });
    expect(lines.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'inserted award_documents',
      'updated award_documents',
    ]);
    const told = JSON.stringify(lines.map(({ before, after }) => [before, after]));
    expect(told).not.toMatch(/canary/i);
    expect(told).toContain('officer-1');
  });

  it('is removed once, with a reason; the row stays and the file goes', async () => {
    const award = await anAward().store(db.dataSource);
    const { id, title } = await add(award.id, {});
    await expect(documents().remove(OFFICER, award.id, id, ' ')).rejects.toThrow(DocumentFieldInvalid);
    const answers = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        documents().remove(OFFICER, award.id, id, `Wrong award, says ${index}.`),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as unknown] : [],
    );
    expect(refused.every((reason) => reason instanceof DocumentRemoved)).toBe(true);
    const { items } = await documents().list(OFFICER, award.id, FIRST_PAGE);
    expect(items).toMatchObject([{ id, title, removal: { by: { id: 'officer-1' } } }]);
    await expect(documents().openFile(OFFICER, award.id, id)).rejects.toThrow(DocumentRemoved);
    expect(readdirSync(folder())).not.toContain(id);
    expect(await documents().list(OFFICER, award.id, FIRST_PAGE)).toMatchObject({ next: null });
  });

  it('never changes otherwise, whatever somebody tries', async () => {
    const award = await anAward().store(db.dataSource);
    const { id } = await add(award.id, {});
    for (const change of [
      `UPDATE award_documents SET title = 'Other' WHERE id = '${id}'`,
      `UPDATE award_documents SET shared = NOT shared, removal_reason = 'x' WHERE id = '${id}'`,
      `DELETE FROM award_documents WHERE id = '${id}'`,
      'TRUNCATE award_documents',
    ])
      await expect(db.dataSource.query(change)).rejects.toThrow();
  });

  it('is one, however many send the same bytes at once; after a removal they may come back', async () => {
    const award = await anAward().store(db.dataSource);
    const answers = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        add(award.id, { title: `Try ${index}`, fileName: `try-${index}.txt`, content: 'the same' }),
      ),
    );
    const [first, ...others] = answers.flatMap((answer) =>
      answer.status === 'fulfilled' ? [answer.value] : [],
    );
    expect(others).toEqual([]);
    const refused = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as Error] : [],
    );
    expect(refused).toHaveLength(49);
    for (const reason of refused) {
      expect(reason).toBeInstanceOf(DocumentAlreadyThere);
      expect(reason.message).toContain(`“${first?.title}”`);
    }
    expect(readdirSync(folder()).filter((name) => name.endsWith('.partial'))).toEqual([]);
    await documents().remove(OFFICER, award.id, first?.id ?? '', 'To be scanned again.');
    expect((await add(award.id, { content: 'the same' })).removal).toBeNull();
    // Another award has its own file.
    const other = await anAward().store(db.dataSource);
    expect((await add(other.id, { content: 'the same' })).sizeBytes).toBe(8);
  });
});

describe('what is not taken as a document', () => {
  const receive = async (fileName: string, bytes: Readable) => {
    const award = await anAward().store(db.dataSource);
    return documents().receive(OFFICER, award.id, fileName, bytes);
  };

  it('is a file of more than 25 MB, and nothing of it stays', async () => {
    const megabyte = Buffer.alloc(1_048_576, 'a');
    function* tooMuch() {
      for (let sent = 0; sent <= MAX_DOCUMENT_BYTES; sent += megabyte.length) yield megabyte;
    }
    const refused = receive('long.txt', Readable.from(tooMuch()));
    await expect(refused).rejects.toThrow(FileTooLarge);
    await expect(refused).rejects.toThrow('larger than 25 MB');
    expect(readdirSync(folder()).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('is one whose content is not what its name says, nor one that ends in the middle', async () => {
    await expect(receive('award.pdf', Readable.from([Buffer.from('GIF89a')]))).rejects.toThrow(
      FileTypeRefused,
    );
    await expect(receive('award.exe', Readable.from([Buffer.from('MZ')]))).rejects.toThrow(FileTypeRefused);
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half of it');
        throw new Error('The line was cut.');
      })(),
    );
    await expect(receive('award.txt', broken)).rejects.toThrow('The line was cut.');
    expect(readdirSync(folder()).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('is one without a title, or of nobody’s amendment, or from whoever may not', async () => {
    const award = await anAward().store(db.dataSource);
    await expect(add(award.id, { title: ' ' })).rejects.toThrow(DocumentFieldInvalid);
    await expect(add(award.id, { amendment: 0 })).rejects.toThrow(DocumentFieldInvalid);
    await expect(add(award.id, { actor: LEADERSHIP })).rejects.toThrow(NotAllowed);
    await expect(documents().openFile(OFFICER, award.id, award.id)).rejects.toThrow(DocumentNotFound);
  });
});

describe('the sweep of documents', () => {
  const sweep = (now = new Date()) =>
    new DocumentsSweep(new Transactions(db.dataSource), { dataDir } as Config).sweep(now);
  const inTwoHours = () => new Date(Date.now() + 7_200_000);

  it('removes what a crash left without a row, and half of a file, and keeps every document', async () => {
    await sweep(inTwoHours());
    const award = await anAward().store(db.dataSource);
    const kept = await add(award.id, { content: 'to keep' });
    const removed = await add(award.id, { content: 'to go' });
    mkdirSync(folder(), { recursive: true });
    const fileOf = (name: string) => path.join(folder(), name);
    // A removal that was cut off between the row and the file.
    const bytes = readFileSync(fileOf(removed.id));
    await documents().remove(OFFICER, award.id, removed.id, 'Wrong award.');
    writeFileSync(fileOf(removed.id), bytes);
    writeFileSync(fileOf(award.id), 'a file whose row was never committed');
    writeFileSync(fileOf(`${kept.id}.0a0a0a0a.partial`), 'half of a file');
    // An upload that goes on while the sweep runs.
    expect(await sweep()).toBe(0);
    const old = new Date(Date.now() - 7_200_000);
    for (const name of readdirSync(folder())) utimesSync(fileOf(name), old, old);
    expect(await sweep()).toBe(3);
    const { stream } = await documents().openFile(OFFICER, award.id, kept.id);
    expect(Buffer.concat(await stream.toArray()).toString()).toBe('to keep');
    rmSync(fileOf(kept.id));
    await expect(documents().openFile(OFFICER, award.id, kept.id)).rejects.toThrow(DocumentFileMissing);
  });
});
