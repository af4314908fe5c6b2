import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';
import type * as yauzl from 'yauzl';
import { SaxesParser } from 'saxes';
import type { WorkbookZip } from './directory';
import { UnreadableWorkbook } from './unreadable-workbook';

/** Attributes by their name without a namespace prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told to the reader of one part of a workbook; names come without a namespace prefix. */
export interface PartReader {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * Feeds one part of the workbook to its reader and pauses after each chunk.
 *
 * Entities other than XML's own five are an error, so none can be expanded without end.
 *
 * @throws UnreadableWorkbook when the part is missing or is not XML
 */
export async function* feedPart(book: WorkbookZip, path: string, reader: PartReader): AsyncGenerator<void> {
  const entry = book.entries.get(path);
  if (entry === undefined) throw UnreadableWorkbook.saveAgain(new Error(`no part ${path}`));
  const parser = parserFor(reader);
  const decoder = new StringDecoder('utf8');
  for await (const chunk of await openEntry(book.zip, entry)) {
    parser.write(decoder.write(chunk as Buffer));
    yield;
  }
  parser.write(decoder.end()).close();
}

/** Feeds the whole part at once; an absent one leaves the reader as it is. */
export async function readPart(book: WorkbookZip, path: string, reader: PartReader): Promise<void> {
  if (!book.entries.has(path)) return;
  const chunks = feedPart(book, path, reader);
  while ((await chunks.next()).done !== true);
}

function parserFor(reader: PartReader): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => reader.open(localName(tag.name), withoutPrefixes(tag.attributes)));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', (tag) => reader.close(localName(tag.name)));
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function withoutPrefixes(attributes: Attributes): Attributes {
  for (const name in attributes) {
    if (!name.includes(':')) continue;
    return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
  }
  return attributes;
}

function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}
