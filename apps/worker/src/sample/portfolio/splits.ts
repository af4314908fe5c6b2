import { type ProgramCategory, type ProgramType } from '@awardbook/awards';
import { type Random } from '../random';
import { type Split } from './award-draft';

const WHOLE = 10_000;

/** As equal as basis points allow; the first codes take what does not divide. */
export function equalSplit(codes: readonly string[]): Split {
  const each = Math.floor(WHOLE / codes.length);
  const rest = WHOLE - each * codes.length;
  return codes.map((code, index) => [code, each + (index < rest ? 1 : 0)] as const);
}

/** Unequal shares in steps of five per cent, falling from the first code to the last. */
export function unequalSplit(random: Random, codes: readonly string[]): Split {
  if (codes.length === 1 || random.chance(0.3)) return equalSplit(codes);
  const steps = codes.map(() => 1);
  for (let left = 20 - codes.length; left > 0; left -= 1) {
    const index = random.integer(0, codes.length - 1);
    steps[index] = (steps[index] ?? 0) + 1;
  }
  steps.sort((one, other) => other - one);
  return codes.map((code, index) => [code, (steps[index] ?? 0) * 500] as const);
}

/** Partnership joined prosecution, protection and prevention as the fourth "P" in 2010. */
const FIRST_YEAR_OF_PARTNERSHIP = 2010;

/** Categories of an award, the main one first. */
export function chooseCategories(
  random: Random,
  yearOfAction: number,
  main: ProgramCategory,
): readonly ProgramCategory[] {
  const all: ProgramCategory[] = ['prosecution', 'protection', 'prevention'];
  if (yearOfAction >= FIRST_YEAR_OF_PARTNERSHIP) all.push('partnership');
  const others = random.shuffled(all.filter((category) => category !== main));
  const count = random.weighted([
    [0, 35],
    [1, 40],
    [2, 18],
    [3, 7],
  ]);
  return [main, ...others.slice(0, count)];
}

export function chooseMainCategory(
  random: Random,
  yearOfAction: number,
  programType: ProgramType,
): ProgramCategory {
  if (programType === 'emergency-victim-assistance') return 'protection';
  if (programType === 'training-and-technical-assistance') return 'prosecution';
  return random.weighted<ProgramCategory>([
    ['prosecution', 34],
    ['protection', 40],
    ['prevention', 22],
    ['partnership', yearOfAction >= FIRST_YEAR_OF_PARTNERSHIP ? 6 : 0],
  ]);
}
