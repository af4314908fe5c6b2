import { type ImplementerType } from '@awardbook/implementers';

/** An implementer that the office named, under every spelling that it used. */
export interface PublishedImplementer {
  readonly name: string;
  readonly names: readonly string[];
  readonly type: ImplementerType;
}

/** Two spellings of IOM and three of UNODC stand in the published rows; each is one party. */
export const PUBLISHED_IMPLEMENTERS: readonly PublishedImplementer[] = [
  {
    name: 'International Organization for Migration (IOM)',
    names: [
      'International Organization for Migration (IOM)',
      'International Organization for Migration',
      'IOM',
    ],
    type: 'public-international-organization',
  },
  {
    name: 'United Nations Office on Drugs and Crime (UNODC)',
    names: ['United Nations Office on Drugs and Crime (UNODC)', 'UN Office on Drugs and Crime', 'UNODC'],
    type: 'public-international-organization',
  },
  {
    name: 'Coalition Against Trafficking in Women-Asia Pacific',
    names: ['Coalition Against Trafficking in Women-Asia Pacific'],
    type: 'foreign-ngo',
  },
  { name: 'Vital Voices', names: ['Vital Voices'], type: 'us-ngo' },
  {
    name: 'International Partnership for Human Development (IPHD)',
    names: ['International Partnership for Human Development (IPHD)'],
    type: 'us-ngo',
  },
];
