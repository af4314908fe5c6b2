import { Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { ReportPackagesService, ReportSteps } from '@awardbook/reporting';
import { storeLiveAwards, storeSamplePortfolio } from '../../../apps/worker/src/sample';
import { type Services } from '../../support/services';

/** Stores the sample portfolio with the awards that run on a day, as the program does, in an empty database. */
export async function storeLiveSample({ app }: Services, today: IsoDate): Promise<void> {
  const transactions = app.get(Transactions);
  await storeSamplePortfolio(transactions, { seed: 2001 });
  const reporting = { packages: app.get(ReportPackagesService), steps: app.get(ReportSteps) };
  await storeLiveAwards({ transactions, ...reporting }, { seed: 2001, today });
}
