/** Words for people who do not exist, at implementers that do not exist; each is marked where it is shown. */
export const CONTACT_FIRST: readonly string[] = `
  Ada Amina Anders Beatriz Chidi Dalia Elif Farid Grace Hana Ines Joao Kofi Lena Mateus Nadia Olu Priya Rosa Samir Tala
  Uma Viktor Wen Yara Zoran`
  .trim()
  .split(/\s+/);

export const CONTACT_LAST: readonly string[] = `
  Adler Bello Castro Diaz Eriksen Farah Gupta Haddad Ivanov Juma Kim Lopez Mensah Novak Okoye Petrov Quist Rahman Silva
  Tanaka Usman Varga Weber Yilmaz Zhou`
  .trim()
  .split(/\s+/);

export const CONTACT_ROLES: readonly string[] = [
  'Chief of party',
  'Finance director',
  'Program manager',
  'Grants and compliance',
  'Country director',
];

/** What invented sub-awards are for. */
export const SUB_AWARD_TITLES: readonly string[] = [
  'Shelter and counselling',
  'Legal assistance to survivors',
  'Training of local prosecutors',
  'Community awareness',
  'Case management and referral',
  'Vocational training and reintegration',
  'Data collection in border provinces',
];
