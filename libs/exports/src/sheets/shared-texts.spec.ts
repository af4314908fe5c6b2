import { SharedTexts } from './shared-texts';
import { WordBuffer } from './word-buffer';

const source = new WordBuffer(1 << 16);

/** The slot of a text, with a hash that makes every text collide with every other. */
function slotOf(texts: SharedTexts, text: string, column = 0): number {
  source.length = 0;
  source.text(text);
  return texts.find(source, 0, source.length, 7, column);
}

const indexAt = (texts: SharedTexts, slot: number): string => {
  const out = new WordBuffer(64);
  texts.putIndex(slot, out);
  return out.written().toString();
};

describe('shared texts', () => {
  it('give the same text the same place in every column, and another text another', () => {
    const texts = new SharedTexts(2);
    const first = slotOf(texts, 'International Organization for Migration');
    const other = slotOf(texts, 'International Organization for Migratiom');
    expect(slotOf(texts, 'International Organization for Migration', 1)).toBe(first);
    expect([indexAt(texts, first), indexAt(texts, other)]).toEqual(['0', '1']);
    expect(texts.count).toBe(2);
  });

  it('hold each text once, escaped, also those of the small sheets', () => {
    const texts = new SharedTexts(1);
    slotOf(texts, 'R&D <b>');
    slotOf(texts, 'plain');
    expect([texts.add('Total'), texts.add('Total')]).toEqual([2, 2]);
    expect(texts.toXml().toString()).toContain(
      'uniqueCount="3"><si><t xml:space="preserve">R&amp;D &lt;b&gt;</t></si>' +
        '<si><t xml:space="preserve">plain</t></si><si><t xml:space="preserve">Total</t></si></sst>',
    );
  });

  it('leave a column of texts that never repeat, and stay with one that does', () => {
    const texts = new SharedTexts(2);
    const find = (text: string, column: number) => {
      source.length = 0;
      source.text(text);
      return texts.find(source, 0, source.length, Number(text.slice(4)) * 40_503, column);
    };
    for (let row = 0; row < 5_000; row += 1) {
      find(`DOC-${row}`, 0);
      find(`FAIN${row % 300}`, 1);
    }
    expect(find('DOC-1', 0)).toBe(-1);
    expect(find('FAIN1', 1)).toBeGreaterThanOrEqual(0);
  });

  it('leave long texts to their own cells', () => {
    expect(slotOf(new SharedTexts(1), 'x'.repeat(300))).toBe(-1);
  });
});
