/** Characters that XML cannot hold are written as _x000D_. */
const ESCAPED_CHARACTER = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Gathers the text of one string item: every run of rich text, and none of the phonetic guides beside it.
 */
export class TextRuns {
  private gathered = '';
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === 'rPh') this.inPhonetic = true;
    if (name === 't') this.inText = !this.inPhonetic;
  }

  text(text: string): void {
    if (this.inText) this.gathered += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    if (name === 'rPh') this.inPhonetic = false;
  }

  /** The text so far; the next item starts empty. */
  take(): string {
    const text = this.gathered;
    this.gathered = '';
    return unescapeCharacters(text);
  }
}

/** Reads "_x000D_" and its like as the characters they stand for; the zero character, which no text has, goes. */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED_CHARACTER, (_, code: string) =>
    code === '0000' ? '' : String.fromCharCode(parseInt(code, 16)),
  );
}
