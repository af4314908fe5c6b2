import { DomainError } from '@awardbook/problems';

/** The route takes a file, and what came is something else. */
export class UploadNotMultipart extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'upload-not-multipart';
  constructor() {
    super('A file is sent as "multipart/form-data" with one part named "file"; other parts say what it is.');
  }
}

/** The parts of an upload are not those that it has, or the connection ended before the last. */
export class UploadUnreadable extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'unreadable-request';
}

/** A repeated upload is known by its content. */
export class UploadTakesNoKey extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'upload-takes-no-key';
  constructor() {
    super(
      'An upload takes no Idempotency-Key: the same file twice is refused by its content. Send it without.',
    );
  }
}
