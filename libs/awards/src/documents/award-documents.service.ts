import { AuditTrail } from '@awardbook/audit';
import { CONFIG, type Config } from '@awardbook/config';
import { type Actor, type Page, type PageRequest, Transactions } from '@awardbook/database';
import { checkContent, checkFileName, FileStore } from '@awardbook/files';
import { assertMay } from '@awardbook/identity';
import { Inject, Injectable } from '@nestjs/common';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { type EntityManager } from 'typeorm';
import { type Award } from '../award';
import { AwardsService } from '../awards.service';
import {
  type AwardDocument,
  type DocumentDraft,
  MAX_DOCUMENT_BYTES,
  type ReceivedDocument,
} from './award-document';
import {
  DocumentAlreadyThere,
  DocumentFileMissing,
  DocumentNotFound,
  DocumentRemoved,
} from './award-documents.errors';
import * as queries from './award-documents.queries';
import { checkDocument, checkRemovalReason } from './document-checks';

/** Files that belong to awards: what the paper file holds. */
@Injectable()
export class AwardDocuments {
  private readonly files: FileStore;

  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
    private readonly trail: AuditTrail,
    @Inject(CONFIG) config: Config,
  ) {
    this.files = documentStore(config);
  }

  /**
   * Newest first; to the office those that were removed as well, to a grantee those that are shared and there.
   *
   * @throws AwardNotFound
   */
  list(actor: Actor, idOrFain: string, page: PageRequest): Promise<Page<AwardDocument>> {
    assertMay(actor, 'portfolio.read');
    return this.transactions.snapshot(actor, async (tx) =>
      queries.listDocuments(tx, (await this.awards.getWithin(tx, idOrFain)).id, page),
    );
  }

  /**
   * Takes a file in and holds its content against its name; whoever called records it by `add` or discards it.
   *
   * @throws NotAllowed, AwardNotFound, FileNameRefused, FileTypeRefused, FileTooLarge
   */
  async receive(
    actor: Actor,
    idOrFain: string,
    givenName: string,
    bytes: Readable,
  ): Promise<ReceivedDocument> {
    assertMay(actor, 'documents.record');
    const { fileName, type } = checkFileName(givenName);
    const id = await this.transactions.read(actor, async (tx) => {
      await this.awards.getWithin(tx, idOrFain);
      return queries.newDocumentId(tx);
    });
    const file = await this.files.receive(id, bytes, MAX_DOCUMENT_BYTES);
    try {
      await checkContent(file.partialPath, fileName, type);
    } catch (error) {
      await file.discard();
      throw error;
    }
    return { id, fileName, type, file, discard: () => file.discard() };
  }

  /**
   * Records a file that came in.
   *
   * It gets its name in the store before the row is committed: a crash in between leaves a file without a row, which
   * the sweep removes, and never a row without a file.
   *
   * @throws NotAllowed, AwardNotFound, DocumentFieldInvalid, DocumentAlreadyThere
   */
  async add(
    actor: Actor,
    idOrFain: string,
    received: ReceivedDocument,
    draft: DocumentDraft,
  ): Promise<AwardDocument> {
    assertMay(actor, 'documents.record');
    const checked = checkDocument(draft);
    return this.transactions.run(actor, async (tx) => {
      const award = await this.awards.getWithin(tx, idOrFain);
      if (!(await queries.appendDocument(tx, award.id, received, checked))) {
        const there = await queries.findDocumentLike(tx, award.id, received.file.sha256);
        throw new DocumentAlreadyThere(award.fain, received.fileName, there);
      }
      await received.file.keep();
      return getDocument(tx, award, received.id);
    });
  }

  /**
   * A document's bytes on their way out; that they were taken is recorded.
   *
   * @throws AwardNotFound, DocumentNotFound, DocumentRemoved, DocumentFileMissing
   */
  async openFile(
    actor: Actor,
    idOrFain: string,
    id: string,
  ): Promise<{ document: AwardDocument; stream: Readable; sizeBytes: number }> {
    assertMay(actor, 'portfolio.read');
    const { award, document } = await this.transactions.read(actor, async (tx) => {
      const award = await this.awards.getWithin(tx, idOrFain);
      return { award, document: await getDocument(tx, award, id) };
    });
    if (document.removal !== null) throw new DocumentRemoved(document.title);
    const opened = await this.files.open(id);
    if (opened === null) throw new DocumentFileMissing(document.title);
    await this.trail.record(actor, {
      kind: 'document-downloaded',
      subject: id,
      awardId: award.id,
      details: { sha256: document.sha256 },
    });
    return { document, ...opened };
  }

  /**
   * Removes the file for good; that it was there, who removed it and why stays.
   *
   * @throws NotAllowed, AwardNotFound, DocumentNotFound, DocumentRemoved, DocumentFieldInvalid
   */
  async remove(actor: Actor, idOrFain: string, id: string, reason: string): Promise<AwardDocument> {
    assertMay(actor, 'documents.record');
    const checked = checkRemovalReason(reason);
    const removed = await this.transactions.run(actor, async (tx) => {
      const award = await this.awards.getWithin(tx, idOrFain);
      const document = await getDocument(tx, award, id);
      if (!(await queries.removeDocument(tx, id, checked))) throw new DocumentRemoved(document.title);
      return getDocument(tx, award, id);
    });
    await this.files.remove(id);
    return removed;
  }
}

/** Where documents lie; not among exports, which are made again at any time. */
export function documentStore({ dataDir }: Config): FileStore {
  return new FileStore(path.join(dataDir, 'documents'));
}

/** @throws DocumentNotFound */
async function getDocument(tx: EntityManager, award: Award, id: string): Promise<AwardDocument> {
  const document = await queries.findDocument(tx, award.id, id);
  if (document === null) throw new DocumentNotFound(award.fain, id);
  return document;
}
