import type { ExportChoice } from '../../exports/export-menu';
import { type BoardSearch, contentParametersOf, listParametersOf } from './board-search';

/** The list as it is shown, and what the reports of the same awards say. */
export function exportChoices(search: BoardSearch): ExportChoice[] {
  const parameters = contentParametersOf(search);
  return [
    {
      label: 'This list',
      what: 'these reports',
      request: { report: 'report-compliance', parameters: listParametersOf(search) },
    },
    {
      label: 'SF-425 register',
      what: 'the SF-425 register',
      request: { report: 'sf-425-register', parameters },
    },
    {
      label: 'Indicator results',
      what: 'the indicator results',
      request: { report: 'indicator-results', parameters },
    },
    {
      label: 'Accepted results',
      what: 'the accepted results',
      request: { report: 'accepted-results', parameters },
    },
  ];
}
