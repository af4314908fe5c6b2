import { aboutInWords, placeOf } from './about-words';

describe('what a comment is about', () => {
  it.each([
    ['', 'the whole report'],
    ['/progress', 'Progress'],
    ['/progress/nextPeriod', 'Progress: Next period'],
    [
      '/financial/lines/expenditures',
      'Federal Financial Report (SF-425): 10e. Federal share of expenditures',
    ],
    ['/financial/indirect/0/base', 'Federal Financial Report (SF-425): Indirect expense (line 11)'],
    ['/financial/nothing', 'Federal Financial Report (SF-425)'],
    ['/indicators/one/total', 'Indicators: PS.5.1-28'],
    ['/indicators/other', 'Indicators'],
  ])('is %s in words: %s', (pointer, words) => {
    expect(aboutInWords(pointer, new Map([['one', 'PS.5.1-28']]))).toBe(words);
  });

  it('stands in a part, and there in a field', () => {
    expect(placeOf('/indicators/one/total')).toEqual({ part: 'indicators', field: 'one/total' });
    expect(placeOf('/results')).toEqual({ part: 'results', field: '' });
    expect(placeOf('')).toBeNull();
  });
});
