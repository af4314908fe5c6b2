import type { ResultTheme } from '../../api/types';
import { present, type RawSearch, readOneOf, readText } from '../../filters/filters';

export const THEMES: readonly ResultTheme[] = [
  'laws-enacted',
  'legislation-drafted',
  'prosecutions-and-convictions',
  'justice-officials-trained',
  'awareness-and-government-will',
  'frameworks-implemented',
  'victim-services',
  'protection-in-conflict',
  'regional-partnership',
];

/** The address of the accepted results; the names are those of the API. */
export interface AcceptedSearch {
  q?: string | undefined;
  theme?: ResultTheme | undefined;
  country?: string | undefined;
  award?: string | undefined;
  implementer?: string | undefined;
  programType?: string | undefined;
  publishable?: 'yes' | 'no' | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export function readAcceptedSearch(search: RawSearch): AcceptedSearch {
  return present({
    q: readText(search['q']),
    theme: readOneOf(THEMES, search['theme']),
    country: readText(search['country']),
    award: readText(search['award']),
    implementer: readText(search['implementer']),
    programType: readText(search['programType']),
    publishable: readOneOf(['yes', 'no'], search['publishable']),
    from: readText(search['from']),
    to: readText(search['to']),
  });
}

/** What a file of the results that are shown asks for; there, `q` is the search of the list of reports. */
export function exportParametersOf({ q, ...asked }: AcceptedSearch): Record<string, string> {
  return present({ ...asked, text: q });
}
