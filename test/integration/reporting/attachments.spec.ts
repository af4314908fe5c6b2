import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type Actor, systemActor, Transactions } from '@awardbook/database';
import { FileTooLarge, FileTypeRefused } from '@awardbook/files';
import { isoDate } from '@awardbook/fiscal';
import { NotAllowed } from '@awardbook/identity';
import {
  type Attachment,
  AttachmentsService,
  AttachmentsSweep,
  ReportNotDraft,
  ReportNotFound,
  ResultsService,
} from '@awardbook/reporting';
import { aReport } from '../../builders';
import { withServices } from '../../support/services';

const services = withServices({ as: 'api' });
const OFFICER: Actor = { ...systemActor('officer-1'), role: 'program-officer' };
const HOUR_MS = 3_600_000;

interface Draft {
  id: string;
  grantee: Actor;
}

const attachments = () => services.app.get(AttachmentsService);
const folder = () => path.join(services.dataDir, 'report-files');
const filesThere = () => (existsSync(folder()) ? readdirSync(folder()) : []);

async function aDraft(): Promise<Draft> {
  const { id, award } = await aReport({ state: 'draft' }).store(services.dataSource);
  const grantee = {
    ...systemActor('grantee-1'),
    role: 'grantee' as const,
    implementers: [award.implementer.id],
  };
  return { id, grantee };
}

/** As the API does it: taken in, recorded, and nothing of it left where that is refused. */
async function attach(
  { id, grantee }: Draft,
  given: { name?: string; content?: string | Readable; title?: string } = {},
): Promise<Attachment> {
  const { name = 'List.txt', content = 'Forty officers', title = 'List of trainings' } = given;
  const bytes = typeof content === 'string' ? Readable.from([Buffer.from(content)]) : content;
  const received = await attachments().receive(grantee, id, name, bytes);
  try {
    return await attachments().add(grantee, id, received, title);
  } finally {
    await received.discard();
  }
}

async function handOver({ id, grantee }: Draft): Promise<void> {
  await services.app.get(Transactions).run(grantee, async (tx) => {
    await tx.sql`INSERT INTO report_steps (package_id, to_state) VALUES (${id}::uuid, 'awaiting-certification')`;
  });
}

describe('a file of a report', () => {
  it('comes out as it went in, with its size and sha256', async () => {
    const report = await aDraft();
    const added = await attach(report, { name: 'C:\\Lists\\Liste.txt', content: 'Quarenta polícias' });
    expect(added).toMatchObject({
      ...{ title: 'List of trainings', fileName: 'Liste.txt', sizeBytes: 18, addedBy: { id: 'grantee-1' } },
      sha256: createHash('sha256').update('Quarenta polícias').digest('hex'),
    });
    const { stream } = await attachments().openFile(OFFICER, report.id, added.id);
    expect(Buffer.concat(await stream.toArray()).toString()).toBe('Quarenta polícias');
    expect(await attachments().list(report.grantee, report.id)).toMatchObject([{ id: added.id }]);
  });

  it('is there once, whatever it is called, until it is taken out', async () => {
    const report = await aDraft();
    const first = await attach(report, { content: 'The same' });
    const again = attach(report, { content: 'The same', name: 'Other.txt', title: 'Other' });
    await expect(again).rejects.toMatchObject({ code: 'attachment-already-there' });
    await attachments().remove(report.grantee, report.id, first.id);
    const replaced = await attach(report, { content: 'The same, mended' });
    expect(await attachments().list(report.grantee, report.id)).toMatchObject([{ id: replaced.id }]);
  });

  it('is kept once when fifty send it at once, and the others leave nothing behind', async () => {
    const report = await aDraft();
    const before = filesThere().length;
    const all = await Promise.allSettled(
      Array.from({ length: 50 }, () => attach(report, { content: 'Fifty times' })),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(filesThere()).toHaveLength(before + 1);
  });

  it.each([
    ['a picture that is called a document', 'x.pdf', 'GIF89a'],
    ['a program that is called a picture', 'photo.png', 'MZ\u0000\u0000'],
    ['a kind that no office opens', 'run.exe', 'MZ'],
    ['a page with a script', 'page.html', '<script>alert(1)</script>'],
  ])('is never %s', async (_, name, content) => {
    const report = await aDraft();
    const before = filesThere();
    await expect(attach(report, { name, content })).rejects.toThrow(FileTypeRefused);
    expect(filesThere()).toEqual(before);
  });

  it('has at most 25 MB; of one of 26 nothing stays on the disk', async () => {
    const report = await aDraft();
    const before = filesThere();
    const megabyte = Buffer.alloc(1_048_576, 'a');
    const content = Readable.from(Array.from({ length: 26 }, () => megabyte));
    await expect(attach(report, { content })).rejects.toThrow(FileTooLarge);
    expect(filesThere()).toEqual(before);
    expect(await attachments().list(report.grantee, report.id)).toEqual([]);
  });

  it('is sent by the report’s own grantee, and read by nobody else’s', async () => {
    const report = await aDraft();
    const added = await attach(report);
    const { grantee: stranger } = await aDraft();
    await expect(attach({ ...report, grantee: stranger })).rejects.toThrow(ReportNotFound);
    await expect(attachments().openFile(stranger, report.id, added.id)).rejects.toThrow(ReportNotFound);
    await expect(attach({ ...report, grantee: OFFICER })).rejects.toThrow(NotAllowed);
  });

  it('comes too late once the report is handed over, also where it was on its way before', async () => {
    const report = await aDraft();
    const before = filesThere();
    const bytes = Readable.from([Buffer.from('On its way')]);
    const received = await attachments().receive(report.grantee, report.id, 'late.txt', bytes);
    await handOver(report);
    await expect(attachments().add(report.grantee, report.id, received, 'Late')).rejects.toThrow(
      ReportNotDraft,
    );
    await received.discard();
    expect(filesThere()).toEqual(before);
    await expect(attach(report, { content: 'After it' })).rejects.toThrow(ReportNotDraft);
  });

  it('stays while a result names it as what shows it', async () => {
    const report = await aDraft();
    const file = await attach(report, { content: 'Act 694' });
    await services.app.get(ResultsService).save(report.grantee, report.id, 1, [
      {
        ...{ id: '01a202b1-ce0d-7006-aab3-36e2da566a54', theme: 'laws-enacted', place: 'GH' },
        ...{ startsOn: isoDate('2009-10-01'), endsOn: isoDate('2009-12-31') },
        ...{ title: 'A law', change: 'None before.', evidenceLink: '', publishable: true },
        evidenceAttachmentId: file.id,
      },
    ]);
    const removal = attachments().remove(report.grantee, report.id, file.id);
    await expect(removal).rejects.toMatchObject({ code: 'attachment-is-evidence' });
  });
});

it('files that belong to no report go an hour after somebody last wrote to them', async () => {
  const report = await aDraft();
  const kept = await attach(report, { content: 'Kept' });
  const removed = await attach(report, { content: 'Taken out' });
  await attachments().remove(report.grantee, report.id, removed.id);
  mkdirSync(folder(), { recursive: true });
  writeFileSync(path.join(folder(), 'stray.partial'), 'half');
  const now = new Date();
  const sweep = () => services.app.get(AttachmentsSweep).sweep(now);
  expect(await sweep()).toBe(0);
  const before = filesThere().length;
  const old = new Date(now.getTime() - 2 * HOUR_MS);
  for (const name of filesThere()) utimesSync(path.join(folder(), name), old, old);
  expect(await sweep()).toBeGreaterThanOrEqual(2);
  expect(filesThere().length).toBeLessThan(before);
  expect(filesThere()).not.toContain('stray.partial');
  const { stream } = await attachments().openFile(report.grantee, report.id, kept.id);
  expect(Buffer.concat(await stream.toArray()).toString()).toBe('Kept');
  expect(await sweep()).toBe(0);
});
