import { UnreadableWorkbook } from './unreadable-workbook';
import { TextRuns } from './text-runs';
import type { PartReader } from './xml';

/** The texts that cells refer to by number. */
export class SharedStrings implements PartReader {
  readonly texts: string[] = [];
  private readonly runs = new TextRuns();

  constructor(private readonly most: number) {}

  open(name: string): void {
    this.runs.open(name);
  }

  text(text: string): void {
    this.runs.text(text);
  }

  close(name: string): void {
    this.runs.close(name);
    if (name !== 'si') return;
    if (this.texts.length === this.most) {
      throw new UnreadableWorkbook(
        'file-too-large',
        `The workbook holds more than ${this.most.toLocaleString('en-US')} different texts. Split it, or upload CSV.`,
      );
    }
    this.texts.push(this.runs.take());
  }
}
