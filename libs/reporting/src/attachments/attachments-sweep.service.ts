import { CONFIG, type Config } from '@awardbook/config';
import { isUuid, systemActor, Transactions } from '@awardbook/database';
import { type FileStore, removeStrays } from '@awardbook/files';
import { Inject, Injectable } from '@nestjs/common';
import { findKeptFiles } from './attachments.queries';
import { attachmentStore } from './attachments.service';

const WORKER = systemActor('system:worker');

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
  sweep(now: Date): Promise<number> {
    return removeStrays(this.files, now, (names) =>
      this.transactions.read(WORKER, (tx) => findKeptFiles(tx, names.filter(isUuid))),
    );
  }
}
