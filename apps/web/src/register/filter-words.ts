import { useQuery } from '@tanstack/react-query';
import { implementersQuery, placesQuery } from '../api/queries';
import { CONCERN_LABELS, type AwardsSearch } from '../awards/awards-search';
import { displayDay } from '../figures/dates';
import {
  AWARD_STATUS_LABELS,
  CATEGORY_LABELS,
  fiscalYearLabel,
  INSTRUMENT_LABELS,
  labelOf,
  PROGRAM_TYPE_LABELS,
  PROVENANCE_LABELS,
  REGION_LABELS,
} from '../figures/vocabulary';
import { choicesOf } from '../filters/choices-field';

/** One thing that narrows the register, in words. */
export interface RegisterFilterWords {
  name: keyof AwardsSearch;
  label: string;
  value: string;
}

/** What narrows the register; names of countries and implementers are looked up only where one of them is set. */
export function useRegisterWords(search: AwardsSearch): RegisterFilterWords[] {
  const places = useQuery({ ...placesQuery, enabled: search.country !== undefined });
  const implementers = useQuery({ ...implementersQuery, enabled: search.implementer !== undefined });
  const say: { [name in keyof AwardsSearch]?: readonly [label: string, say: (value: string) => string] } = {
    concern: ['Needs attention', (key) => labelOf(CONCERN_LABELS, key)],
    active: ['Period of performance', (key) => (key === 'yes' ? 'running' : 'over, stopped or not begun')],
    q: ['Search', (text) => `“${text}”`],
    status: [
      'Status',
      (codes) =>
        choicesOf(codes)
          .map((key) => labelOf(AWARD_STATUS_LABELS, key))
          .join(' or '),
    ],
    programType: ['Program type', (key) => labelOf(PROGRAM_TYPE_LABELS, key)],
    instrument: ['Instrument', (key) => labelOf(INSTRUMENT_LABELS, key)],
    implementer: [
      'Implementer',
      (id) => implementers.data?.find((implementer) => implementer.id === id)?.name ?? id,
    ],
    category: ['Category', (key) => labelOf(CATEGORY_LABELS, key)],
    region: ['Region', (key) => labelOf(REGION_LABELS, key)],
    country: [
      'Country',
      (code) =>
        code === 'unallocated'
          ? 'Unallocated'
          : (places.data?.items.find((place) => place.code === code)?.name ?? code),
    ],
    account: ['Account', String],
    yearOfFunds: ['Year of funds', fiscalYearLabel],
    programOfficer: ['Program officer', String],
    provenance: ['Source of the record', (key) => labelOf(PROVENANCE_LABELS, key)],
    onDate: ['Day of the clocks', displayDay],
  };
  return Object.entries(say).flatMap(([name, [label, words]]) => {
    const value = search[name as keyof AwardsSearch];
    return value === undefined ? [] : [{ name: name as keyof AwardsSearch, label, value: words(value) }];
  });
}
