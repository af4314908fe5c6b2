import { type Actor, type Page, type PageRequest, Transactions } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { AwardFieldInvalid } from '../awards.errors';
import { AwardsService } from '../awards.service';
import { type AwardNote } from './award-note';
import { appendNote, listNotes } from './award-notes.queries';

const MAX_NOTE_LENGTH = 4000;

/** What the office wants to remember of its awards; grantees do not read it. */
@Injectable()
export class AwardNotes {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
  ) {}

  /**
   * Newest first.
   *
   * @throws NotAllowed, AwardNotFound
   */
  list(actor: Actor, idOrFain: string, page: PageRequest): Promise<Page<AwardNote>> {
    assertMay(actor, 'notes.read');
    return this.transactions.snapshot(actor, async (tx) =>
      listNotes(tx, (await this.awards.getWithin(tx, idOrFain)).id, page),
    );
  }

  /**
   * A note is never changed; what was wrong is said in another.
   *
   * @throws NotAllowed, AwardNotFound, AwardFieldInvalid
   */
  async append(actor: Actor, idOrFain: string, text: string): Promise<AwardNote> {
    assertMay(actor, 'awards.record');
    const body = text.trim();
    if (body.length < 1 || body.length > MAX_NOTE_LENGTH) {
      const detail = `A note has 1 to 4,000 characters; this one has ${body.length.toLocaleString('en-US')}.`;
      throw new AwardFieldInvalid('/body', 'note-length', detail);
    }
    return this.transactions.run(actor, async (tx) =>
      appendNote(tx, (await this.awards.getWithin(tx, idOrFain)).id, body),
    );
  }
}
