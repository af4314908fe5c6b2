import { FieldInvalid } from '@awardbook/problems';

const MEGABYTE = 1_048_576;

/** There are more bytes than are taken in. */
export class FileTooLarge extends FieldInvalid {
  override readonly code = 'file-too-large';
  constructor(limitBytes: number) {
    super(
      '/file',
      'file-too-large',
      `The file is larger than ${limitBytes / MEGABYTE} MB, which is the most that is stored. Split it, or save its pictures smaller.`,
    );
  }
}

/** A name of nothing, or of more than is kept. */
export class FileNameRefused extends FieldInvalid {
  override readonly code = 'file-name-refused';
  constructor(length: number, most: number) {
    super(
      '/file',
      'file-name-length',
      `A file's name has 1 to ${most} characters; this one has ${length}. Rename the file.`,
    );
  }
}

/** The file is of a kind that is not stored, or not what its name says. */
export class FileTypeRefused extends FieldInvalid {
  override readonly code = 'file-type-refused';
  constructor(fault: 'file-empty' | 'file-type-unknown' | 'file-not-as-named', detail: string) {
    super('/file', fault, detail);
  }
}
