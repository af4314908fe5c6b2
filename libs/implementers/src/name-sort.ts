/** What kind of a name it is, in the order that pages offer them. */
export const NAME_SORTS = [
  { code: 'official', label: 'Official name' },
  { code: 'abbreviation', label: 'Abbreviation' },
  { code: 'former', label: 'Former name' },
  { code: 'translated', label: 'Name in another language' },
  { code: 'other', label: 'Other spelling' },
] as const;

export type NameSort = (typeof NAME_SORTS)[number]['code'];
