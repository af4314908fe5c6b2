import { type FieldProblem } from '@awardbook/problems';
import { keptText } from '../packages/draft-part';
import { ReportFieldInvalid } from '../reporting.errors';
import {
  MAX_EVIDENCE_LINK_LENGTH,
  MAX_RESULT_CHANGE_LENGTH,
  MAX_RESULT_TITLE_LENGTH,
  MAX_RESULTS,
  type ResultDraft,
} from './result';

const LIMITS = [
  { field: 'title', noun: 'A title', most: MAX_RESULT_TITLE_LENGTH },
  { field: 'change', noun: 'What changed', most: MAX_RESULT_CHANGE_LENGTH },
  { field: 'evidenceLink', noun: 'A link', most: MAX_EVIDENCE_LINK_LENGTH },
] as const;

/**
 * Results as they are kept. What is missing or half typed is no fault of a draft, which saves itself meanwhile.
 *
 * @throws ReportFieldInvalid
 */
export function checkResults(drafts: readonly ResultDraft[]): ResultDraft[] {
  if (drafts.length > MAX_RESULTS) {
    const detail = `A report has at most ${MAX_RESULTS} results; these are ${drafts.length}. Put together what belongs together.`;
    throw new ReportFieldInvalid('/results', 'too-many-results', detail);
  }
  const ids = new Set(drafts.map(({ id }) => id.toLowerCase()));
  if (ids.size < drafts.length) {
    throw new ReportFieldInvalid(
      '/results',
      'result-twice',
      'Each result has an id of its own; two have the same.',
    );
  }
  return drafts.map((draft, index) => checkResult(draft, `/results/${index}`));
}

function checkResult(draft: ResultDraft, pointer: string): ResultDraft {
  const checked = {
    ...draft,
    id: draft.id.toLowerCase(),
    title: keptText(draft.title),
    change: keptText(draft.change),
    evidenceLink: draft.evidenceLink.trim(),
  };
  for (const { field, noun, most } of LIMITS) {
    const { length } = [...checked[field]];
    if (length <= most) continue;
    const detail = `${noun} has at most ${most.toLocaleString('en-US')} characters; this one has ${length.toLocaleString('en-US')}.`;
    throw new ReportFieldInvalid(`${pointer}/${field}`, 'text-too-long', detail);
  }
  return checked;
}

/** Nothing that a browser would run, or open on the reader's own computer. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}

/** What of a result still has to be said before the report is handed over, in the order of the page. */
export function missingOfResult(result: ResultDraft, number: number): FieldProblem[] {
  const at = `/results/${result.id}`;
  const name = result.title.trim() === '' ? `Result ${number}` : `“${result.title.trim()}”`;
  const wanted: [boolean, string, string][] = [
    [result.theme === null, 'theme', `${name}: choose its theme.`],
    [result.place === null, 'place', `${name}: choose the country, or the region.`],
    [result.startsOn === null, 'startsOn', `${name}: say from when.`],
    [result.endsOn === null, 'endsOn', `${name}: say until when.`],
    [result.title.trim() === '', 'title', `${name}: say in one sentence what came of the work.`],
    [
      result.startsOn !== null && result.endsOn !== null && result.endsOn < result.startsOn,
      'endsOn',
      `${name}: it ends on ${result.endsOn}, before it begins on ${result.startsOn}. Change one of both days.`,
    ],
    [result.change.trim() === '', 'change', `${name}: say what is different now.`],
    [
      result.evidenceLink === '' && result.evidenceAttachmentId === null,
      'evidenceLink',
      `${name}: name something that shows it, a link or an attachment of this report.`,
    ],
    [
      result.evidenceLink !== '' && !isWebAddress(result.evidenceLink),
      'evidenceLink',
      `${name}: “${result.evidenceLink.slice(0, 80)}” is not a link. Copy the whole address of the page, which begins with https:// or http://.`,
    ],
    [result.publishable === null, 'publishable', `${name}: say whether the office may publish it.`],
  ];
  return wanted
    .filter(([isMissing]) => isMissing)
    .map(([, field, detail]) => ({ pointer: `${at}/${field}`, code: 'result-unfinished', detail }));
}
