import { type ProgramType } from '@awardbook/awards';
import { assert } from '@awardbook/problems';
import { COMPACT_COUNTRIES } from '../data/countries';
import { type PlannedCell, type PlannedYear } from '../data/award-plan';
import { Random } from '../random';

/** An award that the plan asks for, before it has a name, a place or an amount. */
export interface AwardSlot {
  readonly cell: PlannedCell;
  readonly programType: ProgramType;
  /** How wide it works, which decides how its places are chosen. */
  readonly reach: 'countries' | 'region' | 'world';
  /** Countries to choose from where the kind of award fixes them. */
  readonly within: readonly string[] | null;
}

const FIRST_YEAR_OF_COMPACTS = 2015;
const FIRST_YEAR_TO_END_SLAVERY = 2017;
/** Emergency victim assistance began in 2010 as one global award. */
const FIRST_YEAR_OF_EMERGENCIES = 2010;

/** The slots of one cell, besides the published awards that stand in it. */
export function slotsOf(seed: number, year: PlannedYear, cell: PlannedCell, published: number): AwardSlot[] {
  const random = Random.of(seed, 'slots', year.yearOfAction, cell.account, cell.yearOfFunds, cell.office);
  const special = specialSlots(year.yearOfAction, cell);
  const rest = Array.from({ length: cell.awards - published - special.length }, () =>
    usualSlot(random, year, cell),
  );
  return [...special, ...rest];
}

/** Programs that are few and large, each in the years in which the office had it. */
function specialSlots(yearOfAction: number, cell: PlannedCell): AwardSlot[] {
  if (cell.office !== 'J/TIP' || cell.yearOfFunds !== yearOfAction) return [];
  const slots: AwardSlot[] = [];
  if (yearOfAction === FIRST_YEAR_OF_EMERGENCIES && cell.account === 'ESF') {
    slots.push({ cell, programType: 'emergency-victim-assistance', reach: 'world', within: null });
  }
  if (yearOfAction >= FIRST_YEAR_TO_END_SLAVERY && cell.account === 'INCLE') {
    for (let count = 0; count < 3; count += 1) {
      slots.push({ cell, programType: 'program-to-end-modern-slavery', reach: 'countries', within: null });
    }
  }
  if (yearOfAction >= FIRST_YEAR_OF_COMPACTS && cell.account === 'INCLE') {
    const country = COMPACT_COUNTRIES[yearOfAction - FIRST_YEAR_OF_COMPACTS];
    assert(country !== undefined, 'every year of compacts has its partner');
    slots.push({ cell, programType: 'child-protection-compact', reach: 'countries', within: [country] });
  }
  return slots;
}

/** A bureau's own money works in the bureau's countries only. */
function usualSlot(random: Random, year: PlannedYear, cell: PlannedCell): AwardSlot {
  if (cell.office !== 'J/TIP') {
    return { cell, programType: 'bilateral-and-regional', reach: 'countries', within: null };
  }
  const programType = random.weighted<ProgramType>([
    ['bilateral-and-regional', 78],
    ['training-and-technical-assistance', 14],
    ['global-action-research-innovation', year.yearOfAction < 2003 ? 0 : 8],
  ]);
  if (programType === 'global-action-research-innovation') {
    return { cell, programType, reach: 'world', within: null };
  }
  const regional = programType === 'bilateral-and-regional' && year.yearOfAction > 2003 && random.chance(0.1);
  return { cell, programType, reach: regional ? 'region' : 'countries', within: null };
}
