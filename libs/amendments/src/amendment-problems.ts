import {
  type Award,
  checkShares,
  findStep,
  firstOpenDay,
  possibleInWords,
  ShareSetBeforeClosedYear,
  type Split,
  statusInWords,
} from '@awardbook/awards';
import { type IsoDate } from '@awardbook/fiscal';
import { MAX_AMOUNT_CENTS, Money } from '@awardbook/money';
import { DomainError, type FieldProblem } from '@awardbook/problems';
import { type AmendmentContent } from './amendment-content';
import { type Past } from './amendments.queries';
import { netOf, type Outline } from './outline';

/** What an amendment is held against. */
export interface Grounds {
  readonly award: Award;
  readonly past: Past;
  readonly before: Outline;
  readonly after: Outline;
  readonly places: ReadonlyMap<string, string>;
  readonly today: IsoDate;
}

/** Of a day that is still to come: such an amendment may be proposed, and approved when the day has come. */
export const STILL_TO_COME = 'still-to-come';

/** Of money for which the ledger has no room today: finance may make it before it approves. */
export const LEDGER_WOULD_REFUSE = 'ledger-would-refuse';

/** Problems that do not keep an amendment from being proposed. */
export const HINDERS_APPROVAL_ONLY: readonly string[] = [STILL_TO_COME, LEDGER_WOULD_REFUSE];

/**
 * What must be mended before the amendment is proposed or approved, as far as it can be told without asking other
 * rooms; each with its figures and the way out.
 */
export function problemsOf(content: AmendmentContent, grounds: Grounds): FieldProblem[] {
  return [
    ...dayProblems(content, grounds),
    ...periodProblems(content, grounds),
    ...moneyProblems(content, grounds),
    ...(['category', 'country'] as const).flatMap((split) => shareProblems(split, content, grounds)),
    ...statusProblems(content, grounds),
  ];
}

const problem = (pointer: string, code: string, detail: string): FieldProblem => ({ pointer, code, detail });

function dayProblems({ effectiveOn, description }: AmendmentContent, grounds: Grounds): FieldProblem[] {
  const found: FieldProblem[] = [];
  const { award, past, today } = grounds;
  if (description.trim() === '')
    found.push(problem('/description', 'missing', 'Say in a sentence what the amendment does and why.'));
  if (effectiveOn === null) {
    found.push(problem('/effectiveOn', 'missing', 'Say from which day the amendment counts.'));
    return found;
  }
  const { latestNumber, latestEffectiveOn, termsSince } = past;
  if (latestEffectiveOn !== null && effectiveOn < latestEffectiveOn) {
    const detail = `Amendment ${latestNumber} of award ${award.fain} counts from ${latestEffectiveOn}; the next one counts from that day or a later one, not from ${effectiveOn}.`;
    found.push(problem('/effectiveOn', 'before-latest-amendment', detail));
  } else if (effectiveOn < termsSince) {
    const detail = `Award ${award.fain} is there from ${termsSince} on; an amendment counts from that day or a later one, not from ${effectiveOn}.`;
    found.push(problem('/effectiveOn', 'before-award', detail));
  }
  if (effectiveOn > today) {
    const detail = `The amendment counts from ${effectiveOn}, after today, ${today}. It can be approved when that day has come.`;
    found.push(problem('/effectiveOn', STILL_TO_COME, detail));
  }
  return found;
}

function periodProblems({ endsOn }: AmendmentContent, { after }: Grounds): FieldProblem[] {
  if (after.endsOn >= after.startsOn) return [];
  const detail = `The period of performance would end on ${after.endsOn}, before it starts on ${after.startsOn}. Change one of the two days.`;
  return [problem(endsOn === null ? '/startsOn' : '/endsOn', 'period-backwards', detail)];
}

function moneyProblems(content: AmendmentContent, { award, before, after }: Grounds): FieldProblem[] {
  const found = content.money.flatMap(({ amount, treasuryAccount }, index) => {
    const missing: FieldProblem[] = [];
    if (amount === null || amount.cents === 0n)
      missing.push(problem(`/money/${index}/amount`, 'missing', 'Say how much money is moved.'));
    if (treasuryAccount === null)
      missing.push(
        problem(`/money/${index}/treasuryAccount`, 'missing', 'Say in which Treasury account it is moved.'),
      );
    return missing;
  });
  const [ceiling, obligated] = [after.ceiling, after.obligated];
  if (ceiling.cents < 0n || ceiling.cents > MAX_AMOUNT_CENTS) {
    const detail = `The ceiling would become ${ceiling.toDisplay()}; it must be from $0.00 to ${Money.ofCents(MAX_AMOUNT_CENTS).toDisplay()}.`;
    found.push(problem('/ceilingChange', 'ceiling-out-of-range', detail));
  } else if (ceiling.cents < obligated.cents) {
    const [net, rest] = [netOf(content), obligated.minus(ceiling)];
    const now = `${before.obligated.toDisplay()} is obligated to award ${award.fain}`;
    const withMoney = net.cents === 0n ? '' : `, ${obligated.toDisplay()} with the money of this amendment`;
    const detail = `${now}${withMoney}: a ceiling of ${ceiling.toDisplay()} is ${rest.toDisplay()} too low. Raise the ceiling by that much more, or deobligate as much.`;
    const pointer = content.ceilingChange === null ? '/money' : '/ceilingChange';
    found.push(problem(pointer, 'ceiling-below-obligations', detail));
  }
  return found;
}

function shareProblems(split: Split, content: AmendmentContent, grounds: Grounds): FieldProblem[] {
  const shares = content.shares[split];
  if (shares === null) return [];
  const { award, places, today } = grounds;
  const found: FieldProblem[] = [];
  const { effectiveOn } = content;
  const open = firstOpenDay(today);
  if (effectiveOn !== null && effectiveOn < open) {
    const { message } = new ShareSetBeforeClosedYear(award.fain, effectiveOn, open);
    found.push(problem('/effectiveOn', 'before-closed-year', message));
  }
  const unknown = split === 'country' ? shares.findIndex(({ code }) => !places.has(code)) : -1;
  if (unknown >= 0) {
    const detail = `There is no place "${shares[unknown]?.code}". Use a country's two letters (KE), a region's own place (R-AF) or GLOBAL.`;
    found.push(problem(`/shares/${split}/${unknown}/code`, 'place-unknown', detail));
  }
  try {
    checkShares(award.fain, { split, shares, effectiveOn: effectiveOn ?? today });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const [first] = error.fields;
    // The rule speaks of a set of shares by itself; here it is one of two.
    const pointer = (first?.pointer ?? '/shares').replace(/^\/shares/, `/shares/${split}`);
    found.push(problem(pointer, first?.code ?? error.code, error.message));
  }
  return found;
}

function statusProblems(
  { statusTo, effectiveOn }: AmendmentContent,
  { award, past }: Grounds,
): FieldProblem[] {
  if (statusTo === null) return [];
  const found: FieldProblem[] = [];
  if (findStep(award.status, statusTo) === null) {
    const detail = `Award ${award.fain} is ${statusInWords(award.status)} and cannot become ${statusInWords(statusTo)}. ${possibleInWords(award.status)}`;
    found.push(problem('/statusTo', 'status-step-impossible', detail));
  }
  if (effectiveOn !== null && past.statusSince !== null && effectiveOn < past.statusSince) {
    const detail = `The award became ${statusInWords(award.status)} on ${past.statusSince}; the next change of status is of that day or later, not of ${effectiveOn}.`;
    found.push(problem('/effectiveOn', 'before-latest-status', detail));
  }
  return found;
}
