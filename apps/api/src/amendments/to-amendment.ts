import {
  type Amendment,
  type AmendmentMoney,
  type AmendmentPatch,
  type AmendmentStep,
} from '@awardbook/amendments';
import { type IsoDate, isoDate } from '@awardbook/fiscal';
import { HOME_OFFICE, parseTreasuryAccount } from '@awardbook/funding';
import { Money } from '@awardbook/money';
import { type AmendmentMoneyRequest, type AmendmentRequest, type AmendmentResponse } from './amendments.dto';

/** Null and what is left out stay what they are. */
const given = <T, R>(value: T | null | undefined, convert: (value: T) => R): R | null | undefined =>
  value === null ? null : value === undefined ? undefined : convert(value);

const dateOf = (text: string | null | undefined): IsoDate | null | undefined => given(text, isoDate);

/** As the room of amendments takes it. */
export function toAmendmentPatch(body: AmendmentRequest): AmendmentPatch {
  const { description, title, scope, keyPersonnel, shares, budgetVersion, statusTo } = body;
  return {
    description,
    title,
    scope,
    keyPersonnel,
    shares,
    budgetVersion,
    statusTo,
    effectiveOn: dateOf(body.effectiveOn),
    startsOn: dateOf(body.startsOn),
    endsOn: dateOf(body.endsOn),
    ceilingChange: given(body.ceilingChange, (text) => Money.parse(text)),
    money: body.money?.map(toMoney),
  };
}

function toMoney({
  kind,
  amount,
  treasuryAccount,
  yearOfFunds,
  office,
}: AmendmentMoneyRequest): AmendmentMoney {
  return {
    kind,
    amount: given(amount, (text) => Money.parse(text)) ?? null,
    treasuryAccount: given(treasuryAccount, (text) => parseTreasuryAccount(text) ?? text) ?? null,
    yearOfFunds: yearOfFunds ?? null,
    office: office ?? HOME_OFFICE,
  };
}

const stepOf = ({ by, at }: AmendmentStep) => ({ by, at: at.toISOString() });

export function toAmendmentResponse(amendment: Amendment): AmendmentResponse {
  const { proposed, returned, approved, withdrawn, shares, preview } = amendment;
  return {
    id: amendment.id,
    awardId: amendment.awardId,
    fain: amendment.fain,
    number: amendment.number,
    state: amendment.state,
    kinds: [...amendment.kinds],
    version: amendment.version,
    effectiveOn: amendment.effectiveOn,
    description: amendment.description,
    ceilingChange: amendment.ceilingChange?.toString() ?? null,
    startsOn: amendment.startsOn,
    endsOn: amendment.endsOn,
    title: amendment.title,
    scope: amendment.scope,
    keyPersonnel: amendment.keyPersonnel,
    shares: {
      category: shares.category && [...shares.category],
      country: shares.country && [...shares.country],
    },
    budgetVersion: amendment.budgetVersion,
    statusTo: amendment.statusTo,
    money: amendment.money.map((line) => ({ ...line, amount: line.amount?.toString() ?? null })),
    drafted: stepOf(amendment.drafted),
    proposed: proposed && stepOf(proposed),
    returned: returned && { ...stepOf(returned), reason: returned.reason },
    approved: approved && { ...stepOf(approved), remark: approved.remark },
    withdrawn: withdrawn && stepOf(withdrawn),
    preview: { changes: [...preview.changes], problems: [...preview.problems] },
  };
}
