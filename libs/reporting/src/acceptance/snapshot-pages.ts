import { dateInWords } from '@awardbook/fiscal';
import { type PdfContent, type PdfDefinition } from '@awardbook/pdf';
import { assert } from '@awardbook/problems';
import { reportInWords } from '../packages/report-package';
import { type ReportPart } from '../packages/report-part';
import { type SnapshotContent } from './report-snapshot';

const instantInWords = (at: Date | null): string =>
  at === null ? '' : `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function facts({ report }: SnapshotContent): PdfContent {
  const { award, receipt } = report;
  const lines: readonly (readonly [string, string])[] = [
    ['Award', `${award.fain}, ${award.title}`],
    ['Recipient', award.implementer.name],
    ['Period', `${dateInWords(report.periodStartsOn)} to ${dateInWords(report.periodEndsOn)}`],
    ['Receipt', receipt ?? ''],
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

/** What was accepted, as a document to print: each part as it lays itself out. */
export function snapshotPages(
  content: SnapshotContent,
  parts: readonly ReportPart[],
  jsonSha256: string,
): PdfDefinition {
  const { report } = content;
  assert(report.acceptedAt !== null, 'what is frozen was accepted');
  const title = `${reportInWords(report)}, to ${dateInWords(report.periodEndsOn)}, award ${report.award.fain}`;
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
      ...content.parts.flatMap((part) => pagesOf(part, parts)),
    ],
  };
}

const NOTHING: PdfContent = { text: 'Nothing was reported.', italics: true };

/** The part with the heading that it has on every page of the program. */
function pagesOf(
  { part, label, says }: SnapshotContent['parts'][number],
  parts: readonly ReportPart[],
): PdfContent[] {
  const layout = parts.find(({ code }) => code === part);
  assert(layout !== undefined, 'each part of the content is among the parts that print it');
  const pages = layout.printed(says);
  const heading: PdfContent = { text: label, style: 'part', ...(layout.ownPage && { pageBreak: 'before' }) };
  return [heading, ...(pages.length === 0 ? [NOTHING] : pages)];
}
