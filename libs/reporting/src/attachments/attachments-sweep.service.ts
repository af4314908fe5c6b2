import { CONFIG, type Config } from '@awardbook/config';
import { isUuid, systemActor, Transactions } from '@awardbook/database';
import { type FileStore } from '@awardbook/files';
import { Inject, Injectable } from '@nestjs/common';
import { findKeptFiles } from './attachments.queries';
import { attachmentStore } from './attachments.service';

const WORKER = systemActor('system:worker');

/** A file that nobody has written to for so long is of no upload that still goes on. */
const STRAY_AFTER_MS = 3_600_000;

/** How many files are looked up by one query. */
const AT_ONCE = 1_000;

/** Removes files of reports that no attachment has any more. */
@Injectable()
export class AttachmentsSweep {
  private readonly files: FileStore;

  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIG) config: Config,
  ) {
    this.files = attachmentStore(config);
  }

  /**
   * Removes half-written files and files without a row; a running upload's stay.
   *
   * @returns how many went
   */
  async sweep(now: Date): Promise<number> {
    const names = await this.files.listUnchangedSince(new Date(now.getTime() - STRAY_AFTER_MS));
    let removed = 0;
    for (let first = 0; first < names.length; first += AT_ONCE) {
      const some = names.slice(first, first + AT_ONCE);
      const kept = await this.transactions.read(WORKER, (tx) => findKeptFiles(tx, some.filter(isUuid)));
      const strays = some.filter((name) => !kept.has(name));
      for (const name of strays) await this.files.remove(name);
      removed += strays.length;
    }
    return removed;
  }
}
