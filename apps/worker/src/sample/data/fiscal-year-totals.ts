/** A total that the office published in prose; the sample portfolio is made so that each comes out. */
export interface PublishedTotal {
  readonly statement: string;
  readonly value: string;
  readonly unit: string;
  readonly publishedIn: string;
}

const FY2010_PAGE = 'state.gov j/tip/rls/other/2010/175108';
const FY2011_PAGE = 'state.gov j/tip/rls/other/2011/175102';

/** As published, word for word; the seeds are two of the office's own fact sheets. */
export const FISCAL_YEAR_TOTALS: readonly PublishedTotal[] = (
  [
    [
      'Foreign assistance funding FY 2009 - FY 2013, International Programs section',
      '97.3',
      'million USD ("more than")',
      'seed 003',
    ],
    ['Projects supported FY 2009 - FY 2013', '340', 'projects ("more than")', 'seed 003'],
    ['Foreign assistance managed since 2001', '320', 'million USD ("more than")', 'seed 001'],
    ['Awards implemented since 2001', '980', 'awards ("more than")', 'seed 001'],
    ['FY 2010 awards made', '33', 'million USD', FY2010_PAGE],
    ['... of which from FY 2010 funds', '19', 'million USD', FY2010_PAGE],
    ['... of which from FY 2009 funds', '14', 'million USD', FY2010_PAGE],
    ['FY 2010 awards: grants / organizations / countries', '97 / 61 / 51', 'count', FY2010_PAGE],
    ['FY 2011 awards made (about)', '24', 'million USD', FY2011_PAGE],
    ['... of which from FY 2010 funds (about)', '8', 'million USD', FY2011_PAGE],
    ['FY 2011 awards: grants / organizations / countries', '69 / 43 / 37', 'count', FY2011_PAGE],
  ] as const
).map(([statement, value, unit, publishedIn]) => ({ statement, value, unit, publishedIn }));
