import { CONFIG, type Config } from '@awardbook/config';
import { isUuid, systemActor, Transactions } from '@awardbook/database';
import { type FileStore, removeStrays } from '@awardbook/files';
import { Inject, Injectable } from '@nestjs/common';
import { findKeptDocuments } from './award-documents.queries';
import { documentStore } from './award-documents.service';

const WORKER = systemActor('system:worker');

/** Removes what is in the folder of documents and belongs to none. */
@Injectable()
export class DocumentsSweep {
  private readonly files: FileStore;

  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIG) config: Config,
  ) {
    this.files = documentStore(config);
  }

  /**
   * Removes half-written files, files without a row and files of removed documents; a running upload's stay.
   *
   * @returns how many went
   */
  sweep(now: Date): Promise<number> {
    return removeStrays(this.files, now, (names) =>
      this.transactions.read(WORKER, (tx) => findKeptDocuments(tx, names.filter(isUuid))),
    );
  }
}
