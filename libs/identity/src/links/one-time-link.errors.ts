import { DomainError } from '@awardbook/problems';

/** Unknown, used, replaced or past its time: which, is nobody's business who only has the link. */
export class LinkNotGood extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'link-not-good';
  constructor() {
    super(
      'This link is not good any more: it was used, replaced by a newer one, or is past its time. Ask an administrator for a new one.',
    );
  }
}

export class AlreadySetUp extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'already-set-up';
  constructor() {
    super(
      'There is an administrator already, who can invite others. "awardbook user link <e-mail>" makes a link for somebody who has lost their password.',
    );
  }
}
