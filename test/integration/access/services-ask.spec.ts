import { AmendmentApproval, AmendmentsService } from '@awardbook/amendments';
import { AwardDocuments, AwardsService, BudgetsService, ImplementerMerging } from '@awardbook/awards';
import { type Actor } from '@awardbook/database';
import { ExportsService } from '@awardbook/exports';
import { isoDate } from '@awardbook/fiscal';
import { FundingService } from '@awardbook/funding';
import { ACCESS, type Action, NOBODY, NotAllowed, PERSON_ROLES } from '@awardbook/identity';
import { ImplementerRecords, ImplementersService } from '@awardbook/implementers';
import { LedgerService } from '@awardbook/ledger';
import { AwardIndicatorsService, IndicatorReportsService } from '@awardbook/reporting';
import { withServices } from '../../support/services';

const TODAY = isoDate('2024-03-31');
const SOME_ID = '0199a3c2-7b1e-7c3a-9f00-5a2d4e6f8a10';

describe('a service asks whether its actor may, before anything else,', () => {
  const services = withServices();

  /** Nothing in a draft is looked at before the question, so an empty one will do. */
  const none = {} as never;
  const CALLS: readonly [string, Action, (actor: Actor) => Promise<unknown>][] = [
    ['awards.create', 'awards.record', (actor) => services.app.get(AwardsService).create(actor, none)],
    ['awards.change', 'awards.record', (actor) => services.app.get(AwardsService).change(actor, '', 1, none)],
    [
      'awards.setShares',
      'awards.record',
      (actor) => services.app.get(AwardsService).setShares(actor, '', none, none),
    ],
    ['budgets.record', 'budgets.record', (actor) => services.app.get(BudgetsService).record(actor, '', none)],
    [
      'budgets.approve',
      'budgets.approve',
      (actor) => services.app.get(BudgetsService).approve(actor, '', 1, none),
    ],
    [
      'documents.receive',
      'documents.record',
      (actor) => services.app.get(AwardDocuments).receive(actor, '', 'a.txt', none),
    ],
    [
      'documents.add',
      'documents.record',
      (actor) => services.app.get(AwardDocuments).add(actor, '', none, none),
    ],
    [
      'documents.remove',
      'documents.record',
      (actor) => services.app.get(AwardDocuments).remove(actor, '', SOME_ID, ''),
    ],
    [
      'amendments.draft',
      'amendments.record',
      (actor) => services.app.get(AmendmentsService).draft(actor, '', none, TODAY),
    ],
    [
      'amendments.change',
      'amendments.record',
      (actor) => services.app.get(AmendmentsService).change(actor, none, none, TODAY),
    ],
    [
      'amendments.propose',
      'amendments.record',
      (actor) => services.app.get(AmendmentsService).propose(actor, none, TODAY),
    ],
    [
      'amendments.withdraw',
      'amendments.record',
      (actor) => services.app.get(AmendmentsService).withdraw(actor, none, TODAY),
    ],
    [
      'amendments.giveBack',
      'amendments.approve',
      (actor) => services.app.get(AmendmentsService).giveBack(actor, none, '', TODAY),
    ],
    [
      'amendmentApproval.approve',
      'amendments.approve',
      (actor) => services.app.get(AmendmentApproval).approve(actor, none, '', TODAY),
    ],
    [
      'implementers.create',
      'implementers.record',
      (actor) => services.app.get(ImplementersService).create(actor, none),
    ],
    [
      'implementerRecords.change',
      'implementers.record',
      (actor) => services.app.get(ImplementerRecords).change(actor, '', 1, none),
    ],
    [
      'implementerMerging.merge',
      'implementers.record',
      (actor) => services.app.get(ImplementerMerging).merge(actor, '', 1, none),
    ],
    [
      'implementerMerging.undo',
      'implementers.record',
      (actor) => services.app.get(ImplementerMerging).undo(actor, '', 1),
    ],
    [
      'funding.appropriate',
      'money.post',
      (actor) => services.app.get(FundingService).appropriate(actor, none),
    ],
    ['funding.allot', 'money.post', (actor) => services.app.get(FundingService).allot(actor, none)],
    [
      'funding.correctAppropriation',
      'money.post',
      (actor) => services.app.get(FundingService).correctAppropriation(actor, SOME_ID, none),
    ],
    [
      'funding.correctAllotment',
      'money.post',
      (actor) => services.app.get(FundingService).correctAllotment(actor, SOME_ID, none),
    ],
    ['ledger.append', 'money.post', (actor) => services.app.get(LedgerService).append(actor, '', none)],
    [
      'ledger.correct',
      'money.post',
      (actor) => services.app.get(LedgerService).correct(actor, SOME_ID, none),
    ],
    [
      'awardIndicators.add',
      'reporting.arrange',
      (actor) => services.app.get(AwardIndicatorsService).add(actor, '', none),
    ],
    [
      'awardIndicators.change',
      'reporting.arrange',
      (actor) => services.app.get(AwardIndicatorsService).change(actor, none, none),
    ],
    [
      'awardIndicators.remove',
      'reporting.arrange',
      (actor) => services.app.get(AwardIndicatorsService).remove(actor, none),
    ],
    [
      'indicatorReports.store',
      'grantee-reports.write',
      (actor) => services.app.get(IndicatorReportsService).store(actor, SOME_ID, 1, []),
    ],
    ['exports.request', 'exports.make', (actor) => services.app.get(ExportsService).request(actor, none)],
    ['exports.cancel', 'exports.make', (actor) => services.app.get(ExportsService).cancel(actor, SOME_ID)],
    [
      'exports.openFile',
      'exports.make',
      (actor) => services.app.get(ExportsService).openFile(actor, SOME_ID),
    ],
  ];

  it.each(CALLS)('in %s, which needs %s', async (_, action, call) => {
    const { roles } = ACCESS[action];
    const refused = PERSON_ROLES.filter((role) => !roles.includes(role));
    expect(refused.length).toBeGreaterThanOrEqual(2);
    for (const role of refused) {
      const actor = { id: SOME_ID, role, implementers: [], scopes: null };
      await expect(call(actor)).rejects.toThrow(NotAllowed);
    }
    await expect(call(NOBODY)).rejects.toThrow(NotAllowed);
    // A token that may only read, of somebody who may all of it.
    const [role = 'finance'] = roles;
    await expect(call({ id: SOME_ID, role, implementers: [], scopes: ['read'] })).rejects.toThrow(NotAllowed);
  });
});
