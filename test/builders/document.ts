import { Readable } from 'node:stream';
import { AuditTrail } from '@awardbook/audit';
import { type AwardDocument, AwardDocuments, type DocumentDraft } from '@awardbook/awards';
import { type Config } from '@awardbook/config';
import { type Actor, Transactions } from '@awardbook/database';
import { type DataSource } from 'typeorm';
import { awardsOf, nextNumber, TESTER } from './services';

/** @param dataDir where files lie, in a folder of their own */
export function documentsOf(db: DataSource, dataDir: string): AwardDocuments {
  const transactions = new Transactions(db);
  return new AwardDocuments(transactions, awardsOf(db), new AuditTrail(transactions), { dataDir } as Config);
}

type GivenDocument = Partial<DocumentDraft> & { fileName?: string; content?: string | Buffer; actor?: Actor };

/** Adds a text of its own to an award, shared with its grantee, unless told otherwise. */
export async function aDocument(
  documents: AwardDocuments,
  award: string,
  given: GivenDocument = {},
): Promise<AwardDocument> {
  const number = nextNumber();
  const { fileName = `letter-${number}.txt`, content = `Letter ${number}`, actor = TESTER, ...draft } = given;
  const received = await documents.receive(actor, award, fileName, Readable.from([Buffer.from(content)]));
  try {
    return await documents.add(actor, award, received, {
      title: `Letter ${number}`,
      kind: 'correspondence',
      amendment: null,
      shared: true,
      ...draft,
    });
  } finally {
    await received.discard();
  }
}
