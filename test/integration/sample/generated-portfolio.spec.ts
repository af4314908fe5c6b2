import { Transactions } from '@awardbook/database';
import {
  entryLines,
  generatedEntries,
  type GeneratedSize,
  PortfolioNotEmpty,
  SampleSizeInvalid,
  storeGeneratedPortfolio,
} from '../../../apps/worker/src/sample';
import { withTestDatabase } from '../../support/database';
import { LEDGER_RULES } from './ledger-rules';

const SIZE: GeneratedSize = { awards: 200, entries: 20_000, seed: 7 };
const database = withTestDatabase();
const ask = async (query: string): Promise<object[]> => database.dataSource.query<object[]>(query);
const lines = (size: GeneratedSize): string => [...entryLines(generatedEntries(size))].join('');
const progress: number[] = [];

beforeAll(async () => {
  const onProgress = (stored: number): void => void progress.push(stored);
  await storeGeneratedPortfolio(new Transactions(database.dataSource), SIZE, { onProgress });
});

describe('a generated portfolio of 200 awards and 20,000 entries', () => {
  it('has exactly the size that was asked for', async () => {
    const rows = await ask(
      'SELECT (SELECT count(*)::int FROM awards) AS awards, (SELECT count(*)::int FROM ledger_entries) AS entries',
    );
    expect(rows).toEqual([{ awards: 200, entries: 20_000 }]);
    expect(progress).toEqual([20_000]);
  });

  it('spreads over twenty years of funds and two accounts, six program types and every kind of entry', async () => {
    const rows = await ask(`
      SELECT (SELECT count(DISTINCT (account_code, year_of_funds))::int FROM funds) AS funds,
             (SELECT count(DISTINCT program_type)::int FROM awards) AS program_types,
             (SELECT count(DISTINCT kind)::int FROM ledger_entries) AS kinds,
             (SELECT count(*)::int FROM ledger_entries WHERE reversal) > 20 AS corrected`);
    expect(rows).toEqual([{ funds: 40, program_types: 6, kinds: 7, corrected: true }]);
  });

  it.each(LEDGER_RULES)('keeps the rule: %s', async (_, query) => {
    expect(await ask(`${query} LIMIT 3`)).toEqual([]);
  });

  it('marks everything as synthetic', async () => {
    const rows = await ask(`
      SELECT DISTINCT provenance FROM (SELECT provenance FROM appropriations UNION ALL SELECT provenance FROM allotments
        UNION ALL SELECT provenance FROM implementers UNION ALL SELECT provenance FROM awards
        UNION ALL SELECT provenance FROM ledger_entries) facts`);
    expect(rows).toEqual([{ provenance: 'synthetic' }]);
  });

  it('is refused by a database that holds anything', async () => {
    await expect(storeGeneratedPortfolio(new Transactions(database.dataSource), SIZE)).rejects.toThrow(
      PortfolioNotEmpty,
    );
  });
});

describe('the entries of a generated portfolio', () => {
  it('are the same for the same seed and others for another', () => {
    expect(lines(SIZE)).toBe(lines(SIZE));
    expect(lines({ ...SIZE, seed: 8 })).not.toBe(lines(SIZE));
  });

  it.each([
    [1, 1],
    [3, 3],
    [5, 7],
    [7, 20],
    [300, 1_000],
    [2, 3_001],
  ])('of %i awards are exactly as many as asked: %i', (awards, entries) => {
    const made = [...generatedEntries({ awards, entries, seed: 1 })];
    expect(made).toHaveLength(entries);
    expect(new Set(made.map((entry) => entry.id)).size).toBe(entries);
    expect(new Set(made.map((entry) => entry.awardId)).size).toBe(awards);
  });

  it('stand in order, award by award, so that every prefix of them can be stored', () => {
    let [award, day, id] = ['', '', ''];
    for (const entry of generatedEntries({ awards: 50, entries: 5_000, seed: 3 })) {
      if (entry.awardId === award) expect(entry.effectiveOn >= day && entry.id > id).toBe(true);
      [award, day, id] = [entry.awardId, entry.effectiveOn, entry.id];
    }
  });
});

describe('a size that cannot be made', () => {
  it.each([
    [0, 10],
    [10, 9],
    [1.5, 10],
  ])('is refused: %d awards with %d entries', async (awards, entries) => {
    const storing = storeGeneratedPortfolio(new Transactions(database.dataSource), {
      awards,
      entries,
      seed: 1,
    });
    await expect(storing).rejects.toThrow(SampleSizeInvalid);
  });
});
