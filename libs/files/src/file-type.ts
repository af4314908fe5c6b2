import path from 'node:path';
import { contentOf } from './content';
import { type Content } from './content-kind';
import { FileTypeRefused } from './files.errors';

/** A kind of file that is stored. */
export interface FileType {
  /** What names of such files end in, lower case, without the dot. */
  readonly endings: readonly string[];
  /** What it is called in a sentence, with its article. */
  readonly words: string;
  /** What it must hold. */
  readonly content: Content;
  /** As it is served. */
  readonly mediaType: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** All that are stored. Old binary Office files and those with macros are not: both can hold programs. */
export const FILE_TYPES: readonly FileType[] = [
  { endings: ['pdf'], words: 'a PDF', content: 'pdf', mediaType: 'application/pdf' },
  {
    endings: ['docx'],
    words: 'a Word document',
    content: 'docx',
    mediaType: `${OFFICE}.wordprocessingml.document`,
  },
  {
    endings: ['xlsx'],
    words: 'an Excel workbook',
    content: 'xlsx',
    mediaType: `${OFFICE}.spreadsheetml.sheet`,
  },
  {
    endings: ['pptx'],
    words: 'a PowerPoint presentation',
    content: 'pptx',
    mediaType: `${OFFICE}.presentationml.presentation`,
  },
  {
    endings: ['odt'],
    words: 'an OpenDocument text',
    content: 'odt',
    mediaType: 'application/vnd.oasis.opendocument.text',
  },
  {
    endings: ['ods'],
    words: 'an OpenDocument spreadsheet',
    content: 'ods',
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
  },
  { endings: ['png'], words: 'a PNG picture', content: 'png', mediaType: 'image/png' },
  { endings: ['jpg', 'jpeg'], words: 'a JPEG picture', content: 'jpeg', mediaType: 'image/jpeg' },
  { endings: ['tif', 'tiff'], words: 'a TIFF picture', content: 'tiff', mediaType: 'image/tiff' },
  { endings: ['txt'], words: 'a text file', content: 'text', mediaType: 'text/plain; charset=utf-8' },
  { endings: ['csv'], words: 'a CSV file', content: 'text', mediaType: 'text/csv; charset=utf-8' },
];

/** What is found in files that are not stored, with its article. */
const OTHER_CONTENTS: Readonly<Partial<Record<Content, string>>> = {
  'macro-office': 'an Office file with macros',
  'old-office': 'an old Office file (.doc, .xls, .ppt) or one protected by a password',
  zip: 'an archive',
  program: 'a program',
  html: 'a web page',
  'other-text': 'text that is not UTF-8',
};

/** Every ending that is taken, as a sentence lists them. */
export const ENDINGS_IN_WORDS = 'PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, TIFF, TXT or CSV';

/**
 * What a file claims to be by the ending of its name.
 *
 * @throws FileTypeRefused when files of that ending are not stored
 */
export function typeNamed(fileName: string): FileType {
  const ending = path.extname(fileName).slice(1).toLowerCase();
  const type = FILE_TYPES.find(({ endings }) => endings.includes(ending));
  if (type !== undefined) return type;
  const found = ending === '' ? 'has no ending' : `ends in .${ending}`;
  throw new FileTypeRefused(
    'file-type-unknown',
    `“${fileName}” ${found}, and such files are not stored. Save it as ${ENDINGS_IN_WORDS}.`,
  );
}

/**
 * Holds a file's content against the type that its name claims.
 *
 * @throws FileTypeRefused saying what it is instead
 */
export async function checkContent(file: string, fileName: string, type: FileType): Promise<void> {
  const content = await contentOf(file);
  if (content === type.content) return;
  if (content === 'empty') {
    throw new FileTypeRefused('file-empty', `“${fileName}” is empty. Choose a file with something in it.`);
  }
  const found =
    FILE_TYPES.find((known) => known.content === content)?.words ?? OTHER_CONTENTS[content] ?? null;
  const is = found === null ? 'its content cannot be recognized' : `its content is ${found}`;
  throw new FileTypeRefused(
    'file-not-as-named',
    `“${fileName}” is not ${type.words}: ${is}. Open it in its own program and save it as ${ENDINGS_IN_WORDS}.`,
  );
}
