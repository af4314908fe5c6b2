import { isoDate } from '@awardbook/fiscal';
import { writePdf } from '@awardbook/pdf';
import { type Result } from './result';
import { resultPages } from './result-pages';

const TRAINED: Result = {
  ...{ id: 'b7d1', theme: 'justice-officials-trained', place: 'GH', placeName: 'Ghana' },
  ...{ startsOn: isoDate('2024-01-01'), endsOn: isoDate('2024-03-31'), publishable: true },
  ...{ title: 'Judges hear victims by video', change: 'Before, nobody did.\nNow every court does.' },
  ...{ evidenceLink: 'https://example.org/a', evidenceAttachmentId: 'c1', evidenceTitle: 'Photographs' },
};

const linesOf = (result: Partial<Result>): string[] =>
  resultPages([{ ...TRAINED, ...result }]).flatMap((page) =>
    (page as { stack: { text: string }[] }).stack.map(({ text }) => text),
  );

describe('a result in print', () => {
  it('stands under its title, in the words that the page has for its theme and place', () => {
    expect(linesOf({})).toEqual([
      'Judges hear victims by video',
      'Investigators, prosecutors and judges trained, Ghana, January 1, 2024 to March 31, 2024',
      'Before, nobody did.\nNow every court does.',
      'Evidence: https://example.org/a; attachment “Photographs”',
      'May be published.',
    ]);
  });

  it('says when it must not be published, and what shows it where that is one thing', () => {
    expect(linesOf({ publishable: false, evidenceTitle: null }).slice(-2)).toEqual([
      'Evidence: https://example.org/a',
      'Not to be published.',
    ]);
    expect(linesOf({ evidenceLink: '' })).toContain('Evidence: attachment “Photographs”');
  });

  it('is taken by a PDF, and nothing is printed of nothing', async () => {
    const createdAt = new Date('2024-04-30T12:00:00Z');
    const bytes = await writePdf({ title: 'Results', createdAt, content: resultPages([TRAINED]) });
    expect(bytes.length).toBeGreaterThan(1_000);
    expect(resultPages([])).toEqual([]);
  });
});
