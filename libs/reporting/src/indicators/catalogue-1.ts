import { type Breakdown, type Dimension, type IndicatorTerms } from './indicator';

const SEX: Dimension = {
  code: 'sex',
  label: 'Sex',
  categories: [
    { code: 'female', label: 'Female' },
    { code: 'male', label: 'Male' },
    { code: 'not-stated', label: 'Not stated' },
  ],
};

const AGE: Dimension = {
  code: 'age',
  label: 'Age',
  categories: [
    { code: 'adult', label: 'Adults' },
    { code: 'child', label: 'Children under 18' },
    { code: 'not-stated', label: 'Age not stated' },
  ],
};

const RESPONDER: Dimension = {
  code: 'responder',
  label: 'Kind of responder',
  categories: [
    { code: 'law-enforcement', label: 'Police and law enforcement' },
    { code: 'border', label: 'Border and immigration' },
    { code: 'labor-inspection', label: 'Labor inspection' },
    { code: 'health-social', label: 'Health and social services' },
    { code: 'other', label: 'Others' },
  ],
};

const EXPLOITATION: Dimension = {
  code: 'exploitation',
  label: 'Form of exploitation',
  categories: [
    { code: 'sex-trafficking', label: 'Sex trafficking' },
    { code: 'forced-labor', label: 'Forced labor' },
    { code: 'both', label: 'Both' },
  ],
};

const by = (...dimensions: readonly Dimension[]): Breakdown => ({
  code: dimensions.map(({ code }) => code).join('-'),
  label: `By ${dimensions.map(({ label }) => label.toLowerCase()).join(' and ')}`,
  dimensions,
});

/** Further breakdowns say of a part of the total what it was. */
const persons = {
  unit: 'persons',
  adds: 'sum',
  uniquePersons: true,
  numerator: null,
  denominator: null,
} as const;

/**
 * Version 1 of the catalogue: standard foreign assistance indicators of program area PS.5.
 *
 * Numbers and subjects are the Department's; definitions and breakdowns are worded here. A migration has loaded it, so it
 * stays as it is: what changes is a new file, loaded by a new migration, with the day from which it counts.
 */
export const CATALOGUE_1: readonly IndicatorTerms[] = [
  {
    ...persons,
    number: 'PS.5.1-28',
    name: 'First responders trained in victim identification',
    definition:
      'Persons likely to meet victims of trafficking in their work who completed training, paid for by the award, in how to recognize and refer them. A person who attends several courses counts once in a period.',
    breakdowns: [by(RESPONDER, SEX)],
  },
  {
    ...persons,
    number: 'PS.5.1-29',
    name: 'Victims of trafficking referred to protection services',
    definition:
      'Persons identified as victims, or as potential victims, of trafficking who were referred to shelter, medical, psychosocial, legal or other protection services with support from the award. A person referred several times counts once in a period.',
    breakdowns: [by(AGE, SEX), by(EXPLOITATION)],
  },
  {
    number: 'PS.5.2-23',
    name: 'Anti-trafficking policies, laws or agreements passed',
    definition:
      'Final policies, laws or international agreements against trafficking that were passed, enacted or amended with support from the award. Drafts do not count; each text counts once, in the period in which it became final.',
    unit: 'policies, laws or agreements',
    adds: 'sum',
    uniquePersons: false,
    numerator: null,
    denominator: null,
    breakdowns: [],
  },
  {
    ...persons,
    number: 'PS.5.3-15',
    name: 'People trained in prevention',
    definition:
      'Persons who completed training, paid for by the award, in how trafficking is prevented. A person who attends several courses counts once in a period.',
    breakdowns: [by(SEX), by(AGE)],
  },
];
