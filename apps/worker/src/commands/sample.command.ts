import { AmendmentApproval, AmendmentsService } from '@awardbook/amendments';
import { AwardDocuments, AwardNotes, AwardsService, AwardStatuses, BudgetsService } from '@awardbook/awards';
import { Transactions } from '@awardbook/database';
import { dateInWashington } from '@awardbook/fiscal';
import { ReportPackagesService, ReportSteps } from '@awardbook/reporting';
import { RollupsService } from '@awardbook/rollups';
import { type Command, InvalidArgumentError } from 'commander';
import {
  DEFAULT_SEED,
  isEmptyDatabase,
  storeGeneratedPortfolio,
  storeLiveAwards,
  storeSampleAmendments,
  storeSampleBudgets,
  storeSampleDocuments,
  storeSampleFile,
  storeSamplePortfolio,
} from '../sample';
import { withServices } from './cli.module';
import { notice, progressOf } from './console';

function upTo(limit: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < 1 || value > limit) {
      throw new InvalidArgumentError(`It must be a whole number from 1 to ${limit.toLocaleString('en-US')}.`);
    }
    return value;
  };
}

/** Awards of every seed that have something in their file. */
const WITH_DOCUMENTS = ['TIP-PUB-2008-001', 'TIP-PUB-2010-001'];

interface SampleOptions {
  ifEmpty?: true;
  awards?: number;
  entries?: number;
  seed: number;
}

export function addSampleCommand(root: Command): void {
  root
    .command('sample')
    .description('fill an empty database: the published sample portfolio, or a generated one of any size')
    .option('--if-empty', 'do nothing, and say so, when there is a portfolio already')
    .option('--awards <count>', 'generated: how many awards', upTo(100_000))
    .option('--entries <count>', 'generated: how many ledger entries', upTo(100_000_000))
    .option('--seed <number>', 'the same seed makes the same portfolio', upTo(2_147_483_647), DEFAULT_SEED)
    .action(async ({ ifEmpty, awards, entries, seed }: SampleOptions) => {
      await withServices(async (app) => {
        const transactions = app.get(Transactions);
        if (ifEmpty && !(await isEmptyDatabase(transactions)))
          return notice('There is a portfolio already; it stays as it is.');
        if (awards === undefined && entries === undefined) {
          const today = dateInWashington(new Date());
          await storeSamplePortfolio(transactions, { seed });
          const reporting = { packages: app.get(ReportPackagesService), steps: app.get(ReportSteps) };
          await storeLiveAwards({ transactions, ...reporting }, { seed, today });
          const rooms = { awards: app.get(AwardsService), budgets: app.get(BudgetsService) };
          await storeSampleBudgets(rooms, today);
          await storeSampleDocuments(app.get(AwardDocuments), WITH_DOCUMENTS);
          await storeSampleAmendments({
            amendments: app.get(AmendmentsService),
            approval: app.get(AmendmentApproval),
          });
          await storeSampleFile({
            awards: app.get(AwardsService),
            statuses: app.get(AwardStatuses),
            notes: app.get(AwardNotes),
          });
        } else {
          const progress = progressOf('entries stored');
          const size = { awards: awards ?? 1_000, entries: entries ?? (awards ?? 1_000) * 50, seed };
          await storeGeneratedPortfolio(transactions, size, {
            onProgress: (done) => progress(done, size.entries),
          });
        }
        const keys = await app.get(RollupsService).refreshStale();
        notice(
          `The portfolio is stored; ${keys.toLocaleString('en-US')} sums of awards and quarters are up to date.`,
        );
      });
    });
}
