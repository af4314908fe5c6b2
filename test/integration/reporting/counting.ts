import { type Award } from '@awardbook/awards';
import { type Actor } from '@awardbook/database';
import {
  type AwardIndicatorDraft,
  AwardIndicatorsService,
  type IndicatorEntry,
  IndicatorReportsService,
  ReportPackagesService,
} from '@awardbook/reporting';
import { IndicatorsPart } from '../../../libs/reporting/src/indicators/indicators-part';
import { anAward, TESTER } from '../../builders';
import { aPerson } from '../../support/people';
import { type Services } from '../../support/services';

/** The steps of a draft until it is accepted. */
export const ACCEPTED = ['awaiting-certification', 'submitted', 'in-review', 'accepted'];

export const TARGETS = [
  { yearOfAction: 2024, value: 100 },
  { yearOfAction: null, value: 250 },
];

/** The standard indicator that has no boxes and counts no persons. */
export const PASSED = 'PS.5.2-23';

export function entryOf(awardIndicatorId: string, entry: Partial<IndicatorEntry>): IndicatorEntry {
  const nothing = {
    total: null,
    numerator: null,
    denominator: null,
    cells: [],
    newPersons: null,
    remark: '',
  };
  return { awardIndicatorId, ...nothing, ...entry };
}

/** Awards that count things, and reports that say what. */
export function counting(services: Services) {
  const indicators = () => services.app.get(AwardIndicatorsService);
  const reports = () => services.app.get(IndicatorReportsService);

  /** In the name of the program, as the owner of the tables. */
  async function sql<Row = { id: string }>(text: string, values: unknown[]): Promise<Row[]> {
    return services.dataSource.transaction(async (tx) => {
      await tx.query(
        `SELECT set_config('awardbook.actor', 'tester', true), set_config('awardbook.role', 'system', true)`,
      );
      return tx.query(text, values);
    });
  }

  /** An award of FY 2024 and FY 2025 that reports each quarter, and a grantee of its implementer. */
  async function aReportingAward(): Promise<{ award: Award; grantee: Actor; officer: Actor }> {
    const award = await anAward({ startsOn: '2023-10-01', endsOn: '2025-09-30' }).store(services.dataSource);
    await sql(
      `INSERT INTO reporting_terms (award_id, frequency, interim_days, first_period_ends_on, parts)
       VALUES ($1, 'quarterly', 30, '2023-10-01', '{progress,indicators}')`,
      [award.id],
    );
    const person = async (role: 'grantee' | 'program-officer'): Promise<Actor> => ({
      id: (await aPerson(services.url, { role })).id,
      role,
      implementers: role === 'grantee' ? [award.implementer.id] : [],
      scopes: null,
    });
    return { award, grantee: await person('grantee'), officer: await person('program-officer') };
  }

  async function report(award: Award, endsOn: string, kind = 'interim'): Promise<string> {
    const [row] = await sql(
      'SELECT id FROM report_packages WHERE award_id = $1 AND kind = $2 AND period_ends_on = $3',
      [award.id, kind, endsOn],
    );
    return row?.id ?? '';
  }

  async function take(id: string, ...steps: string[]): Promise<void> {
    for (const step of steps)
      await sql('INSERT INTO report_steps (package_id, to_state, reason) VALUES ($1, $2, $3)', [
        id,
        step,
        'Test',
      ]);
  }

  async function standard(number: string): Promise<string> {
    return (await indicators().catalogue(TESTER)).find((one) => one.number === number)?.id ?? '';
  }

  /** An award with one indicator, without breakdowns and of no persons unless told otherwise. */
  async function anAwardWith(draft: Partial<AwardIndicatorDraft> = {}) {
    const made = await aReportingAward();
    const indicator = await indicators().add(made.officer, made.award.fain, {
      standardId: draft.own === undefined ? await standard(PASSED) : undefined,
      targets: TARGETS,
      ...draft,
    });
    const begun = async (endsOn: string, kind?: string): Promise<string> => {
      const id = await report(made.award, endsOn, kind);
      await take(id, 'draft');
      return id;
    };
    const say = (id: string, entry: Partial<IndicatorEntry>, version = 1) =>
      reports().store(made.grantee, id, version, [entryOf(indicator.id, entry)]);
    return { ...made, indicator, begun, say };
  }

  /** What stands in the way of handing it over. */
  async function missing(id: string, actor: Actor) {
    const part = services.app.get(IndicatorsPart);
    const packages = services.app.get(ReportPackagesService);
    return services.dataSource.transaction(async (tx) => {
      await tx.query(
        `SELECT set_config('awardbook.actor', $1, true), set_config('awardbook.role', $2, true),
                set_config('awardbook.implementers', $3, true)`,
        [actor.id, actor.role, actor.implementers.join(',')],
      );
      return part.missing(tx, await packages.getWithin(tx, id));
    });
  }

  return { sql, take, standard, anAwardWith, missing, indicators, reports };
}
