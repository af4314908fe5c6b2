import { type SubAward, type SubAwardDraft } from '@awardbook/awards';
import { type IsoDate, isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type DataSource } from 'typeorm';
import { anImplementer } from './award';
import { nextNumber, subAwardsOf, TESTER } from './services';

type GivenSubAward = Partial<Omit<SubAwardDraft, 'amount' | 'startsOn' | 'endsOn'>> & {
  amount?: string;
  startsOn?: string;
  endsOn?: string;
};

/** The award that money is passed on from; its period is that of the sub-award, unless told otherwise. */
interface Prime {
  readonly id: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** A sub-award of one cent to an implementer of its own, unless told otherwise; the prime has to have obligations. */
export async function aSubAward(db: DataSource, prime: Prime, given: GivenSubAward = {}): Promise<SubAward> {
  const { amount = '0.01', startsOn, endsOn, ...rest } = given;
  const number = nextNumber();
  return subAwardsOf(db).record(TESTER, prime.id, {
    number: `SUB-${number}`,
    title: `Sub-award ${number}`,
    subRecipient: given.subRecipient ?? (await anImplementer().store(db)).id,
    ...rest,
    amount: Money.parse(amount),
    startsOn: startsOn === undefined ? prime.startsOn : isoDate(startsOn),
    endsOn: endsOn === undefined ? prime.endsOn : isoDate(endsOn),
  });
}
