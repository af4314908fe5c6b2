import path from 'node:path';
import type pdfmake from 'pdfmake';
import { type Content, type TableCell, type TDocumentDefinitions } from 'pdfmake/interfaces';

/** Paragraphs, lists, columns and tables, in pdfmake's words. */
export type PdfContent = Content;

/** A cell of a table: content that may span its neighbors. */
export type PdfCell = TableCell;

/** What a document says and looks like. */
export interface PdfDefinition extends Pick<
  TDocumentDefinitions,
  'pageSize' | 'pageOrientation' | 'pageMargins' | 'styles' | 'defaultStyle' | 'header'
> {
  readonly title: string;
  readonly subject?: string;
  /** The instant that the file bears; part of its bytes. */
  readonly createdAt: Date;
  readonly content: PdfContent;
  /** Stands in the footer of each page, beside "Page 1 of 3". */
  readonly footnote?: string;
}

const FONT_FOLDER = path.join(path.dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const font = (name: string): string => path.join(FONT_FOLDER, `Roboto-${name}.ttf`);

const FONTS = {
  Roboto: {
    normal: font('Regular'),
    bold: font('Medium'),
    italics: font('Italic'),
    bolditalics: font('MediumItalic'),
  },
};

let maker: Promise<typeof pdfmake> | undefined;

/** Loaded at the first file: it takes nine megabytes, and most that a program does is no PDF. */
function pdfMaker(): Promise<typeof pdfmake> {
  maker ??= import('pdfmake').then(({ default: loaded }) => {
    loaded.setFonts(FONTS);
    loaded.setUrlAccessPolicy(() => false);
    loaded.setLocalAccessPolicy((file) => Object.values(FONTS.Roboto).includes(file));
    return loaded;
  });
  return maker;
}

/**
 * The bytes of a PDF file, US Letter unless it says otherwise.
 *
 * The same definition gives the same bytes. What stands in the definition is changed on the way: make a new one for
 * each file.
 */
export async function writePdf(definition: PdfDefinition): Promise<Buffer> {
  const { title, subject, createdAt, footnote = '', defaultStyle, ...layout } = definition;
  const document: TDocumentDefinitions = {
    pageSize: 'LETTER',
    pageMargins: [48, 48, 48, 56],
    version: '1.7',
    language: 'en-US',
    displayTitle: true,
    ...layout,
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.2, ...defaultStyle },
    info: {
      title,
      ...(subject === undefined ? {} : { subject }),
      creator: 'Awardbook',
      creationDate: createdAt,
    },
    footer: (page, pages) => ({
      margin: [48, 16, 48, 0],
      fontSize: 8,
      color: '#565c65',
      columns: [
        { text: footnote, width: '*' },
        { text: `Page ${page} of ${pages}`, width: 80, alignment: 'right' },
      ],
    }),
  };
  return (await pdfMaker()).createPdf(document).getBuffer();
}
