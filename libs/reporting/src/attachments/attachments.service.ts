import { AuditTrail } from '@awardbook/audit';
import { CONFIG, type Config } from '@awardbook/config';
import { type Actor, brokenConstraint, isUuid, Transactions } from '@awardbook/database';
import { checkContent, checkFileName, FileStore } from '@awardbook/files';
import { assertMay } from '@awardbook/identity';
import { type PdfContent } from '@awardbook/pdf';
import { type FieldProblem } from '@awardbook/problems';
import { Inject, Injectable } from '@nestjs/common';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { type EntityManager } from 'typeorm';
import { type ReportPackage } from '../packages/report-package';
import { ReportPackagesService } from '../packages/report-packages.service';
import { type Json, type ReportPart } from '../packages/report-part';
import { ReportFieldInvalid, ReportNotDraft, reportRefusing } from '../reporting.errors';
import {
  type Attachment,
  MAX_ATTACHMENT_BYTES,
  MAX_ATTACHMENTS,
  type ReceivedAttachment,
} from './attachment';
import {
  AttachmentAlreadyThere,
  AttachmentFileMissing,
  AttachmentIsEvidence,
  AttachmentNotFound,
  TooManyAttachments,
} from './attachments.errors';
import * as queries from './attachments.queries';

const MAX_TITLE_LENGTH = 200;

/** Files that belong to reports, in a folder of their own. */
@Injectable()
export class AttachmentsService implements ReportPart {
  readonly code = 'attachments';
  private readonly files: FileStore;

  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportPackagesService,
    private readonly trail: AuditTrail,
    @Inject(CONFIG) config: Config,
  ) {
    this.files = attachmentStore(config);
  }

  /** In the order in which they were added. @throws NotAllowed, ReportNotFound */
  list(actor: Actor, reportId: string): Promise<Attachment[]> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.snapshot(actor, async (tx) => {
      const { id } = await this.reports.getWithin(tx, reportId);
      return queries.listAttachments(tx, id);
    });
  }

  /**
   * Takes a file in and holds its content against its name; whoever called records it by `add` or discards it.
   *
   * @throws NotAllowed, ReportNotFound, ReportNotDraft, FileNameRefused, FileTypeRefused, FileTooLarge
   */
  async receive(
    actor: Actor,
    reportId: string,
    givenName: string,
    bytes: Readable,
  ): Promise<ReceivedAttachment> {
    assertMay(actor, 'grantee-reports.write');
    const { fileName, type } = checkFileName(givenName);
    const fileId = await this.transactions.read(actor, async (tx) => {
      const { state } = await this.reports.getWithin(tx, reportId);
      // Twenty-five megabytes are not taken in to be refused afterwards.
      if (state !== 'draft') throw new ReportNotDraft(state);
      return queries.newFileId(tx);
    });
    const file = await this.files.receive(fileId, bytes, MAX_ATTACHMENT_BYTES);
    try {
      await checkContent(file.partialPath, fileName, type);
    } catch (error) {
      await file.discard();
      throw error;
    }
    return { fileId, fileName, type, file, discard: () => file.discard() };
  }

  /**
   * Records a file that came in. It gets its name in the store before the row is committed: a crash in between leaves a
   * file without a row, which the sweep removes, and never a row without a file.
   *
   * @throws NotAllowed, ReportNotFound, ReportNotDraft, ReportFieldInvalid, AttachmentAlreadyThere, TooManyAttachments
   */
  async add(
    actor: Actor,
    reportId: string,
    received: ReceivedAttachment,
    title: string,
  ): Promise<Attachment> {
    assertMay(actor, 'grantee-reports.write');
    const checked = checkTitle(title);
    return this.writing(actor, async (tx) => {
      const { id } = await this.reports.getWithin(tx, reportId);
      if ((await queries.countAttachments(tx, id)) >= MAX_ATTACHMENTS)
        throw new TooManyAttachments(MAX_ATTACHMENTS);
      const attachmentId = await queries.appendAttachment(tx, id, received, checked);
      if (attachmentId === null)
        throw new AttachmentAlreadyThere(
          received.fileName,
          await queries.findTitleOf(tx, id, received.file.sha256),
        );
      await received.file.keep();
      return getAttachment(tx, id, attachmentId);
    });
  }

  /**
   * Takes a file out of a draft. @throws NotAllowed, ReportNotFound, ReportNotDraft, AttachmentNotFound,
   * AttachmentIsEvidence
   */
  async remove(actor: Actor, reportId: string, attachmentId: string): Promise<void> {
    assertMay(actor, 'grantee-reports.write');
    await this.writing(actor, async (tx) => {
      const { id } = await this.reports.getWithin(tx, reportId);
      const { title } = await getAttachment(tx, id, attachmentId);
      try {
        await queries.removeAttachment(tx, id, attachmentId);
      } catch (error) {
        if (brokenConstraint(error) === 'report_results_evidence') throw new AttachmentIsEvidence(title);
        throw error;
      }
    });
  }

  /**
   * A file on its way out; that it was taken is recorded.
   *
   * @throws NotAllowed, ReportNotFound, AttachmentNotFound, AttachmentFileMissing
   */
  async openFile(
    actor: Actor,
    reportId: string,
    attachmentId: string,
  ): Promise<{ attachment: Attachment; stream: Readable; sizeBytes: number }> {
    assertMay(actor, 'grantee-reports.read');
    const { report, attachment } = await this.transactions.read(actor, async (tx) => {
      const report = await this.reports.getWithin(tx, reportId);
      return { report, attachment: await getAttachment(tx, report.id, attachmentId) };
    });
    const opened = await this.files.open(attachment.fileId);
    if (opened === null) throw new AttachmentFileMissing(attachment.title);
    await this.trail.record(actor, {
      kind: 'document-downloaded',
      subject: attachment.id,
      awardId: report.award.id,
      details: { report: report.id, sha256: attachment.sha256 },
    });
    return { attachment, ...opened };
  }

  /** Nothing has to be attached. */
  missing(): Promise<FieldProblem[]> {
    return Promise.resolve([]);
  }

  /** Without the bytes, which the store keeps under their digest's row. */
  async snapshot(tx: EntityManager, report: ReportPackage): Promise<Json> {
    const attachments = await queries.listAttachments(tx, report.id);
    return attachments.map(({ id, title, fileName, mediaType, sizeBytes, sha256 }) => ({
      ...{ id, title, fileName, mediaType, sizeBytes, sha256 },
    }));
  }

  printed(snapshot: Json): PdfContent[] {
    const attachments = snapshot as unknown as Pick<Attachment, 'title' | 'fileName' | 'sha256'>[];
    return attachments.map(({ title, fileName, sha256 }): PdfContent => ({
      stack: [
        { text: `${title}, ${fileName}` },
        { text: `SHA-256 ${sha256}`, fontSize: 8, color: '#565c65' },
      ],
      margin: [0, 0, 0, 6],
    }));
  }

  async copy(tx: EntityManager, accepted: ReportPackage, correction: ReportPackage): Promise<void> {
    await queries.copiesOf(tx, accepted.id, correction.id);
  }

  private writing<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return reportRefusing(() => this.transactions.run(actor, work));
  }
}

/** Where attachments lie. */
export function attachmentStore({ dataDir }: Config): FileStore {
  return new FileStore(path.join(dataDir, 'report-files'));
}

/** @throws AttachmentNotFound */
async function getAttachment(
  tx: EntityManager,
  packageId: string,
  id: string,
): Promise<queries.StoredAttachment> {
  const attachment = isUuid(id) ? await queries.findAttachment(tx, packageId, id) : null;
  if (attachment === null) throw new AttachmentNotFound(id);
  return attachment;
}

/** @throws ReportFieldInvalid */
function checkTitle(given: string): string {
  const title = given.trim();
  if (title.length >= 1 && title.length <= MAX_TITLE_LENGTH) return title;
  const detail = `An attachment's title has 1 to ${MAX_TITLE_LENGTH} characters; this one has ${title.length}.`;
  throw new ReportFieldInvalid('/title', 'title-length', detail);
}
