/** One award row as the office published it, its gaps and spellings included; an empty text is an empty cell. */
export interface PublishedRow {
  readonly region: string;
  readonly countries: string;
  readonly implementer: string;
  readonly subRecipient: string;
  readonly title: string;
  readonly amountUsd: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly periodText: string;
  readonly fiscalYearOfFunds: string;
  readonly fiscalYearOfAward: string;
  readonly fundingSource: string;
  readonly publishedIn: string;
}

const FY2009_PAGE = 'state.gov j/tip/rls/other/2009/131167';
const FY2010_PAGE = 'state.gov j/tip/rls/other/2010/175108';
const FY2011_PAGE = 'state.gov j/tip/rls/other/2011/175102';
const MARCH_2018_PAGE = 'state.gov j/tip/rls/other/2018/279214';
const JANUARY_2020_PAGE = 'state.gov tip-office-project-descriptions as of 2020-01';

/**
 * In the order of publication. Fields apart by "|": region, countries, implementer, sub-recipient, title, amount,
 * start, end, period in words, year of funds, year of award, funding source.
 */
const ROWS: readonly (readonly [page: string, row: string])[] = [
  [
    'state.gov g/tip/rls/rpt/111540',
    'AF|Angola|International Organization for Migration (IOM)|||290000|||18 months|2007|2008|',
  ],
  [
    FY2009_PAGE,
    'Global|Bangladesh; Fiji; India; Papua New Guinea; Philippines; Taiwan; Thailand|Coalition Against Trafficking in Women-Asia Pacific|||500000|||24 months||2009|',
  ],
  [FY2009_PAGE, 'Global||International Organization for Migration (IOM)||TACTIK|168000|||12 months||2009|'],
  [FY2010_PAGE, 'AF|Burkina Faso|IOM|||95000|||12 months|2009|2010|'],
  [FY2010_PAGE, 'AF|Cameroon|Vital Voices|||500000|||24 months|2010|2010|'],
  [FY2011_PAGE, 'AF|Angola|IOM|||273000|2011-09|2012-09|September 2011 - September 2012||2011|'],
  [
    FY2011_PAGE,
    'AF|Central African Republic|International Partnership for Human Development (IPHD)|Caritas||600000|2011-09|2013-09|September 2011 - September 2013|2010|2011|AF-Regional ESF',
  ],
  [
    MARCH_2018_PAGE,
    'AF|SADC regional (15 countries)|UN Office on Drugs and Crime|||500000|2016-10-01|2020-03-30|42 months|||',
  ],
  [
    JANUARY_2020_PAGE,
    'AF|SADC regional (15 countries)|United Nations Office on Drugs and Crime (UNODC)|||500000|2016-10-01|2020-12-31|50 months|||',
  ],
  [MARCH_2018_PAGE, 'AF|SARPCCO / INTERPOL regional|UNODC|||750000|2016-12-01|2019-11-30|36 months|||'],
  [
    JANUARY_2020_PAGE,
    'AF|Eastern Africa regional (15 countries)|UNODC|||1000000|2019-04-01|2022-03-31|36 months|||',
  ],
];

export const PUBLISHED_ROWS: readonly PublishedRow[] = ROWS.map(([publishedIn, row]) => {
  const cells = row.split('|');
  const cell = (index: number): string => cells[index] ?? '';
  return {
    region: cell(0),
    countries: cell(1),
    implementer: cell(2),
    subRecipient: cell(3),
    title: cell(4),
    amountUsd: cell(5),
    periodStart: cell(6),
    periodEnd: cell(7),
    periodText: cell(8),
    fiscalYearOfFunds: cell(9),
    fiscalYearOfAward: cell(10),
    fundingSource: cell(11),
    publishedIn,
  };
});
