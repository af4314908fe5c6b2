import { isoDate } from '@awardbook/fiscal';
import { checkShares, type Share, splitAlike } from './shares';

const categories = (...shares: [string, number][]) => ({
  split: 'category' as const,
  effectiveOn: isoDate('2010-10-01'),
  shares: shares.map(([code, basisPoints]): Share => ({ code, basisPoints })),
});

const refusal = (...shares: [string, number][]): string => {
  try {
    checkShares('S-1', categories(...shares));
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a set of shares', () => {
  it('is accepted when it adds up to 10,000 basis points', () => {
    expect(refusal(['protection', 5000], ['prevention', 3333], ['prosecution', 1667])).toBe('accepted');
  });

  it('that adds up to 9,999 is refused with what is missing', () => {
    expect(refusal(['protection', 5000], ['prevention', 4999])).toBe(
      'The category shares of award S-1 from 2010-10-01 add up to 9,999 basis points, not 10,000: 1 is missing.',
    );
  });

  it('that adds up to more is refused with what is too many', () => {
    expect(refusal(['protection', 10_000], ['prevention', 250])).toContain(
      '10,250 basis points, not 10,000: 250 are too many',
    );
  });

  it('without any share is refused', () => expect(refusal()).toContain('add up to 0 basis points'));

  it.each([
    [['protection', 10_000.5] as [string, number], 'is 10000.5'],
    [['protection', 0] as [string, number], 'is 0'],
    [['protection', -1] as [string, number], 'is -1'],
    [['unallocated', 10_000] as [string, number], 'There is no program category "unallocated"'],
  ])('with %p is refused', (share, reason) => expect(refusal(share)).toContain(reason));

  it('with one category twice is refused', () => {
    expect(refusal(['protection', 5000], ['protection', 5000])).toContain('"protection" has two shares');
  });

  it('splits alike in whatever order its shares stand', () => {
    const [one, other] = [
      [
        { code: 'a', basisPoints: 1 },
        { code: 'b', basisPoints: 9_999 },
      ],
      [
        { code: 'b', basisPoints: 9_999 },
        { code: 'a', basisPoints: 1 },
      ],
    ];
    expect(splitAlike(one, other)).toBe(true);
    expect(splitAlike(one, [{ code: 'a', basisPoints: 1 }])).toBe(false);
    expect(splitAlike(one, [{ code: 'a', basisPoints: 2 }, ...other.slice(1)])).toBe(false);
  });
});
