import { AwardsService } from '@awardbook/awards';
import { type Actor, brokenConstraint, isUuid, Transactions, violationOf } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import * as queries from './award-indicators.queries';
import { type AwardIndicator, type Indicator, type IndicatorTarget, type IndicatorTerms } from './indicator';
import { progressOf } from './indicator-answers';
import { checkAsked, checkOwn, checkTargets } from './indicator-checks';
import { type IndicatorProgress } from './indicator-report';
import { listFigures } from './indicator-values.queries';
import {
  AwardIndicatorChanged,
  AwardIndicatorNotFound,
  IndicatorAlreadyThere,
  IndicatorFieldInvalid,
  indicatorRefusalOf,
  IndicatorReported,
} from './indicators.errors';

/** What an award counts, and what it means to reach. */
export interface AwardIndicatorPatch {
  readonly baseline?: number | null | undefined;
  readonly baselineNote?: string | undefined;
  readonly askedFrom?: IsoDate | null | undefined;
  readonly askedUntil?: IsoDate | null | undefined;
  readonly targets?: readonly IndicatorTarget[] | undefined;
}

export interface AwardIndicatorDraft extends AwardIndicatorPatch {
  /** Id of one of the catalogue; else `own` says what is counted. */
  readonly standardId?: string | undefined;
  readonly own?: IndicatorTerms | undefined;
}

/** Indicators of the catalogue, and of awards with their targets and what was reached. */
@Injectable()
export class AwardIndicatorsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
  ) {}

  /** In the order of their numbers. @throws NotAllowed */
  async catalogue(actor: Actor): Promise<Indicator[]> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.read(actor, (tx) => queries.listCatalogue(tx));
  }

  /** Standard ones first. @throws NotAllowed, AwardNotFound */
  async listOfAward(actor: Actor, idOrFain: string): Promise<IndicatorProgress[]> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.snapshot(actor, async (tx) => {
      const { id } = await this.awards.getWithin(tx, idOrFain);
      const figures = await listFigures(tx, id);
      return (await queries.listOfAward(tx, id)).map((indicator) => progressOf(indicator, figures));
    });
  }

  /** @throws NotAllowed, AwardNotFound, IndicatorFieldInvalid, IndicatorAlreadyThere */
  async add(actor: Actor, idOrFain: string, draft: AwardIndicatorDraft): Promise<AwardIndicator> {
    return this.write(actor, async (tx) => {
      // One after the other, so that a number is given once.
      const award = await this.awards.getForChange(tx, idOrFain, undefined);
      const { standardId, own, targets = [], ...patch } = draft;
      const standing = {
        baseline: null,
        baselineNote: '',
        askedFrom: null,
        askedUntil: null,
        ...given(patch),
      };
      checkTargets(targets, award);
      checkAsked(standing.askedFrom, standing.askedUntil);
      const there = await queries.listOfAward(tx, award.id);
      const refuseTwice = (number: string): void => {
        const isSame = (one: AwardIndicator) => one.indicator.number.toUpperCase() === number.toUpperCase();
        if (there.some(isSame)) throw new IndicatorAlreadyThere(award.fain, number);
      };
      let indicatorId: string;
      if (own === undefined) {
        const standard = await getStandard(tx, standardId ?? '');
        refuseTwice(standard.number);
        indicatorId = standard.id;
      } else {
        checkOwn(own);
        refuseTwice(own.number);
        await refuseStandardNumber(tx, own.number);
        indicatorId = await queries.appendOwn(tx, award.id, own);
      }
      const id = await queries.appendOfAward(tx, award.id, indicatorId, standing);
      await queries.storeTargets(tx, id, targets);
      return getOfAward(tx, award, id);
    });
  }

  /**
   * Changes what the patch names; targets are all named at once.
   *
   * @param version the one that the caller has read
   * @throws NotAllowed, AwardNotFound, AwardIndicatorNotFound, AwardIndicatorChanged, IndicatorFieldInvalid
   */
  async change(
    actor: Actor,
    { award: idOrFain, id, version }: { award: string; id: string; version: number },
    patch: AwardIndicatorPatch,
  ): Promise<AwardIndicator> {
    return this.write(actor, async (tx) => {
      const award = await this.awards.getForChange(tx, idOrFain, undefined);
      const before = await getForChange(tx, award, id, version);
      const { targets, ...rest } = patch;
      const { baseline, baselineNote, askedFrom, askedUntil } = { ...before, ...given(rest) };
      checkAsked(askedFrom, askedUntil);
      if (targets !== undefined) {
        checkTargets(targets, award);
        await queries.storeTargets(tx, id, targets);
      }
      await queries.storeOfAward(tx, id, { baseline, baselineNote, askedFrom, askedUntil });
      return getOfAward(tx, award, id);
    });
  }

  /**
   * Takes an indicator away that no report speaks of; the trail keeps what it was.
   *
   * @throws NotAllowed, AwardNotFound, AwardIndicatorNotFound, AwardIndicatorChanged, IndicatorReported
   */
  async remove(
    actor: Actor,
    { award: idOrFain, id, version }: { award: string; id: string; version: number },
  ): Promise<void> {
    return this.write(actor, async (tx) => {
      const award = await this.awards.getForChange(tx, idOrFain, undefined);
      const before = await getForChange(tx, award, id, version);
      const reports = await queries.countReports(tx, id);
      if (reports > 0) throw new IndicatorReported(before.indicator.number, reports);
      await queries.removeOfAward(tx, before);
    });
  }

  private async write<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    assertMay(actor, 'reporting.arrange');
    try {
      return await this.transactions.run(actor, work);
    } catch (error) {
      // A report began to speak of it in the same moment.
      if (brokenConstraint(error) === 'indicator_values_award_indicator_id_fkey')
        throw new IndicatorReported('', 1);
      const violation = violationOf(error);
      throw (violation && indicatorRefusalOf(violation)) ?? error;
    }
  }
}

/** What is left out stays as it is. */
const given = <Fields extends object>(
  patch: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as never;

async function getStandard(tx: EntityManager, id: string): Promise<Indicator> {
  const found = isUuid(id) ? await queries.findStandard(tx, id) : null;
  if (found !== null) return found;
  throw new IndicatorFieldInvalid(
    '/standardId',
    'standard-indicator-unknown',
    'The catalogue has no such indicator. Choose one of its list, or describe one of the award’s own.',
  );
}

async function refuseStandardNumber(tx: EntityManager, number: string): Promise<void> {
  const standards = await queries.listCatalogue(tx);
  const taken = standards.find((one) => one.number.toUpperCase() === number.toUpperCase());
  if (taken === undefined) return;
  throw new IndicatorFieldInvalid(
    '/own/number',
    'number-of-standard-indicator',
    `${taken.number} is the number of a standard indicator, “${taken.name}”. Choose it from the catalogue, or give yours another number.`,
  );
}

async function getOfAward(
  tx: EntityManager,
  award: { readonly id: string; readonly fain: string },
  id: string,
): Promise<AwardIndicator> {
  const found = isUuid(id) ? await queries.findOfAward(tx, award.id, id) : null;
  if (found === null) throw new AwardIndicatorNotFound(award.fain, id);
  return found;
}

async function getForChange(
  tx: EntityManager,
  award: { readonly id: string; readonly fain: string },
  id: string,
  version: number,
): Promise<AwardIndicator> {
  const before = await getOfAward(tx, award, id);
  if (before.version !== version)
    throw new AwardIndicatorChanged(before.indicator.number, version, before.version);
  return before;
}
