import { dateInWords } from '@awardbook/fiscal';
import { type PdfContent, type PdfDefinition } from '@awardbook/pdf';
import { assert } from '@awardbook/problems';
import { REPORT_KINDS } from '../packages/report-package';
import { type Json, type ReportPart } from '../packages/report-part';
import { isList } from './canonical-json';
import { type SnapshotContent } from './report-snapshot';

/** "expendituresToDate" as people read it: "Expenditures to date". */
function wordsOf(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const isNothing = (value: Json): boolean =>
  value === null || value === '' || (isList(value) && value.length === 0);
const isPlain = (value: Json): value is string | number | boolean | null =>
  value === null || typeof value !== 'object';
const textOf = (value: string | number | boolean | null): string =>
  typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value ?? '');
/** Ids and versions are for programs; the JSON has them. */
const isForPeople = (name: string): boolean => !/(^id|Id|^version|^sha256)$/.test(name);

/** Anything that a part says, in the order in which it says it: names and values, lists, and lists of the like as tables. */
function toPages(value: Json): PdfContent[] {
  if (isPlain(value)) return [{ text: textOf(value), margin: [0, 0, 0, 6] }];
  if (isList(value)) return toList(value);
  const members = Object.entries(value).filter(([name, member]) => isForPeople(name) && !isNothing(member));
  const pages: PdfContent[] = [];
  for (const [name, member] of members) {
    const isShort = isPlain(member) && textOf(member).length <= 60;
    if (isShort && isPlain(member)) {
      const columns = [
        { text: wordsOf(name), width: 180, color: '#565c65' },
        { text: textOf(member), width: '*' },
      ];
      pages.push({ columns, columnGap: 8, margin: [0, 0, 0, 3] });
    } else {
      pages.push({ text: wordsOf(name), style: 'name' }, ...toPages(member));
    }
  }
  return pages;
}

function toList(items: readonly Json[]): PdfContent[] {
  const texts = items.filter(isPlain);
  if (texts.length === items.length) return [{ ul: texts.map(textOf), margin: [0, 0, 0, 6] }];
  return items.map((item): PdfContent => ({ stack: toPages(item), margin: [12, 0, 0, 8] }));
}

const instantInWords = (at: Date | null): string =>
  at === null ? '' : `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function facts({ report }: SnapshotContent): PdfContent {
  const { award, receipt, revision } = report;
  const lines: readonly (readonly [string, string])[] = [
    ['Award', `${award.fain}, ${award.title}`],
    ['Recipient', award.implementer.name],
    ['Period', `${dateInWords(report.periodStartsOn)} to ${dateInWords(report.periodEndsOn)}`],
    ['Receipt', `${receipt ?? ''}${revision === 1 ? '' : `, correction ${revision - 1}`}`],
    ['Prepared by', report.preparedBy?.name ?? ''],
    ['Certified by', `${report.certifiedBy?.name ?? ''}, ${instantInWords(report.submittedAt)}`],
    ['Accepted by', `${report.reviewedBy?.name ?? ''}, ${instantInWords(report.acceptedAt)}`],
  ];
  return {
    table: {
      widths: [90, '*'],
      body: lines.map(([name, value]) => [{ text: name, color: '#565c65' }, { text: value }]),
    },
    layout: 'lightHorizontalLines',
    margin: [0, 4, 0, 12],
  };
}

/** What was accepted, as a document to print: each part as it lays itself out, or plainly, name by name. */
export function snapshotPages(
  content: SnapshotContent,
  parts: readonly ReportPart[],
  jsonSha256: string,
): PdfDefinition {
  const { report } = content;
  assert(report.acceptedAt !== null, 'what is frozen was accepted');
  const kind = REPORT_KINDS.find(({ code }) => code === report.kind)?.label ?? report.kind;
  const title = `${kind} report to ${dateInWords(report.periodEndsOn)}, award ${report.award.fain}`;
  return {
    title,
    createdAt: report.acceptedAt,
    footnote: `SHA-256 of the same report as JSON: ${jsonSha256}`,
    styles: {
      title: { fontSize: 16, bold: true },
      part: { fontSize: 13, bold: true, margin: [0, 14, 0, 6] },
      name: { bold: true, margin: [0, 6, 0, 2] },
    },
    content: [
      { text: title, style: 'title' },
      facts(content),
      ...(report.request === '' ? [] : [{ text: 'Asked for', style: 'name' }, { text: report.request }]),
      ...content.parts.flatMap(({ part, label, says }): PdfContent[] => {
        const layout = parts.find(({ code }) => code === part);
        const pages = layout?.printed?.(says) ?? toPages(says);
        return [{ text: label, style: 'part' }, ...(isEmptyPage(says) ? [nothing] : pages)];
      }),
    ],
  };
}

const nothing: PdfContent = { text: 'Nothing was reported.', italics: true };
const isEmptyPage = (says: Json): boolean =>
  isNothing(says) ||
  (!isPlain(says) && Object.values(says as object).every((member) => isNothing(member as Json)));
