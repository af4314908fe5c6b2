import path from 'node:path';
import { CONFIG, type Config } from '@awardbook/config';
import { systemActor, Transactions } from '@awardbook/database';
import { type Mail, mailServerOf } from '@awardbook/mail';
import { Inject, Injectable } from '@nestjs/common';
import { appendHead, headLine, type PublishedHead, readHeads } from './published-heads';
import { type Head } from './seal';
import { HeadFileMissing } from './sealing.errors';
import * as queries from './seals.queries';

const PUBLISHER = systemActor('system:worker');

/** In the data folder, where nobody said another place. */
const DEFAULT_FILE = 'audit-heads.txt';

/** Where to the head goes, so that whoever rewrites the database cannot rewrite what others know of it. */
@Injectable()
export class HeadPublication {
  /** That this installation writes heads to. */
  readonly file: string;

  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.file = config.auditHeadFile ?? path.join(config.dataDir, DEFAULT_FILE);
  }

  /**
   * Adds the head to the file, and mails it once a day; does nothing when it is published already.
   *
   * A mail that fails throws, so that the queue tries again; the file is written before it.
   */
  async publish(): Promise<void> {
    const { head, lastMail } = await this.transactions.snapshot(PUBLISHER, async (tx) => ({
      head: await queries.findHead(tx),
      lastMail: await queries.findLastMail(tx),
    }));
    if (head === null) return;
    await appendHead(this.file, head);
    const { auditHeadMailTo: to, publicUrl } = this.config;
    const server = mailServerOf(this.config);
    if (server === null || to === null) return;
    if (lastMail !== null && (lastMail.isOfToday || lastMail.number === head.number)) return;
    await server.send(mailOf(to, publicUrl, head));
    await this.transactions.run(PUBLISHER, (tx) => queries.appendMail(tx, head.number, to));
  }

  /**
   * @param file null for the installation's own, which need not be there yet
   * @throws HeadFileMissing, HeadUnreadable
   */
  async readHeads(file: string | null): Promise<PublishedHead[]> {
    if (file !== null) return readHeads(file);
    return readHeads(this.file).catch((error: unknown) => {
      if (error instanceof HeadFileMissing) return [];
      throw error;
    });
  }
}

function mailOf(to: string, publicUrl: string, head: Head): Mail {
  const text = [
    `The audit trail of ${publicUrl} is sealed up to here:`,
    '',
    headLine(head),
    '',
    'Keep this message where nobody who runs the database can reach it. Whoever alters, removes or cuts off any of',
    `these ${head.entries} entries later cannot make the trail agree with this line again. To check, save the line in a`,
    'file and run:',
    '',
    '  npx awardbook audit verify --head <file>',
    '',
  ].join('\n');
  return { to, subject: `Awardbook audit trail: seal ${head.number}`, text };
}
