import { dateInWords } from '@awardbook/fiscal';
import { type PdfContent } from '@awardbook/pdf';
import { type Result, RESULT_THEMES } from './result';

const GRAY = '#565c65';

/** Each result as a paragraph of its own; nothing where there are none. */
export function resultPages(results: readonly Result[]): PdfContent[] {
  return results.map((result): PdfContent => ({
    stack: [
      { text: result.title, bold: true },
      { text: aboutResult(result), color: GRAY, margin: [0, 0, 0, 2] },
      { text: result.change },
      { text: `Evidence: ${evidenceOf(result)}`, color: GRAY, margin: [0, 2, 0, 0] },
      { text: result.publishable === true ? 'May be published.' : 'Not to be published.', color: GRAY },
    ],
    margin: [0, 0, 0, 10],
  }));
}

/** "Laws enacted, Ghana, January 1, 2024 to March 31, 2024" */
function aboutResult({ theme, place, placeName, startsOn, endsOn }: Result): string {
  const days = [startsOn, endsOn].filter((day) => day !== null).map(dateInWords);
  const label = RESULT_THEMES.find(({ code }) => code === theme)?.label ?? theme;
  return [label, placeName ?? place, days.join(' to ')].filter(Boolean).join(', ');
}

const evidenceOf = ({ evidenceLink, evidenceTitle }: Result): string =>
  [evidenceLink, evidenceTitle === null ? '' : `attachment “${evidenceTitle}”`]
    .filter((text) => text !== '')
    .join('; ');
