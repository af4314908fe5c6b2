import { type FileType, typeNamed } from './file-type';
import { FileNameRefused } from './files.errors';

/** Characters. */
const MAX_NAME_LENGTH = 200;

/** Characters that end a line or turn the direction of writing, by which a name can look like another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The name of a file that somebody sends, without folders and unseen characters, and the type that it claims.
 *
 * @throws FileNameRefused when nothing is left of it, or more than 200 characters
 * @throws FileTypeRefused when such files are not stored
 */
export function checkFileName(given: string): { fileName: string; type: FileType } {
  const fileName = (given.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(UNSEEN, '').trim();
  if (fileName.length < 1 || fileName.length > MAX_NAME_LENGTH)
    throw new FileNameRefused(fileName.length, MAX_NAME_LENGTH);
  return { fileName, type: typeNamed(fileName) };
}
