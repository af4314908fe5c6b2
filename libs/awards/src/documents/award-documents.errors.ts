import { DomainError, FieldInvalid } from '@awardbook/problems';

export class DocumentNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'document-not-found';
  constructor(fain: string, id: string) {
    super(`Award ${fain} has no document ${id}. Its list of documents has those that it has.`);
  }
}

/** What is said about a document is not what it may be. */
export class DocumentFieldInvalid extends FieldInvalid {
  override readonly code = 'document-field-invalid';
}

/** The same bytes are a document of the award already, whatever they are called. */
export class DocumentAlreadyThere extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'document-already-there';
  /** @param there null when somebody removed it in the same moment */
  constructor(fain: string, fileName: string, there: { title: string; fileName: string } | null) {
    const holder = there === null ? 'another document' : `“${there.title}”`;
    const called = there === null || there.fileName === fileName ? '' : `, as ${there.fileName},`;
    super(
      `“${fileName}” is a document of award ${fain} already: ${holder}${called} has the same content. ` +
        'Choose another file, or remove that document first.',
    );
  }
}

/** It was removed before, perhaps by somebody else in the same moment. */
export class DocumentRemoved extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'document-removed';
  constructor(title: string) {
    super(`“${title}” was removed. Its file is gone; if it is needed, add it again.`);
  }
}

/** The row is there and the file is not: the folder of documents was not brought along with the database. */
export class DocumentFileMissing extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'document-file-missing';
  constructor(title: string) {
    super(
      `The file of “${title}” is not in the store. Tell whoever runs Awardbook: the folder of documents has to be restored together with the database.`,
    );
  }
}
