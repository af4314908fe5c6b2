import { type Actor } from '@awardbook/database';
import { ExportsService } from '@awardbook/exports';
import { type IsoDate } from '@awardbook/fiscal';
import { PeopleService } from '@awardbook/identity';
import { AwardBalancesService, type AwardBalanceTotals } from '@awardbook/ledger';
import { ReportWorkService } from '@awardbook/reporting';
import { Injectable } from '@nestjs/common';
import { FundTallies } from './fund-tallies.service';
import { workOf } from './work-by-role';
import { type Home, type Tally, type WorkCode } from './work-item';
import { splitWork, toItem } from './work-lists';

type Tallies = Partial<Record<WorkCode, Tally>>;

/** What waits for a person, and the sums over what they reach. */
@Injectable()
export class WorklistService {
  constructor(
    private readonly balances: AwardBalancesService,
    private readonly funds: FundTallies,
    private readonly exports: ExportsService,
    private readonly people: PeopleService,
    private readonly reports: ReportWorkService,
  ) {}

  /** @param onDate the day whose clocks count */
  async home(actor: Actor, onDate: IsoDate): Promise<Home> {
    const codes = workOf(actor.role);
    const totals = await this.balances.totals(actor, onDate);
    const tallies: Tallies = {
      ...totals.concerns,
      ...(await this.fundTallies(actor, codes, onDate)),
      ...(await this.exportTallies(actor, codes)),
      ...(await this.reportTallies(actor, codes, onDate)),
      ...(await this.peopleTallies(actor, codes)),
    };
    const items = codes.map((code) => toItem(code, tallies[code] ?? { count: 0 }, onDate));
    return { ...splitWork(items), figures: figuresOf(totals) };
  }

  private async fundTallies(actor: Actor, codes: readonly WorkCode[], onDate: IsoDate): Promise<Tallies> {
    return codes.includes('expiring-funds') ? this.funds.tallies(actor, onDate) : {};
  }

  private async exportTallies(actor: Actor, codes: readonly WorkCode[]): Promise<Tallies> {
    if (!codes.includes('exports-ready')) return {};
    const { ready, failed } = await this.exports.countOwn(actor);
    return { 'exports-ready': { count: ready }, 'exports-failed': { count: failed } };
  }

  private async reportTallies(actor: Actor, codes: readonly WorkCode[], onDate: IsoDate): Promise<Tallies> {
    if (!codes.includes('reports-late')) return {};
    const work = await this.reports.tally(actor, onDate);
    return {
      'reports-to-review': { count: work.toReview },
      'reports-returned': { count: work.returned },
      'reports-late': { count: work.late },
      'reports-to-certify': { count: work.toCertify },
      'reports-due': { count: work.dueSoon },
    };
  }

  private async peopleTallies(actor: Actor, codes: readonly WorkCode[]): Promise<Tallies> {
    if (!codes.includes('people-locked')) return {};
    const counts = await this.people.countConcerns(actor);
    return {
      'people-locked': { count: counts.locked },
      'people-invited': { count: counts['never-signed-in'] },
      'people-idle': { count: counts.idle },
      'people-one-factor': { count: counts['no-second-factor'] },
    };
  }
}

function figuresOf({ awards, active, obligated, disbursed, left }: AwardBalanceTotals): Home['figures'] {
  return { awards, activeAwards: active, obligated, disbursed, left };
}
