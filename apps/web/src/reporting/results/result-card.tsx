import type { ReactNode } from 'react';
import { attachmentAddress } from '../../api/report-part-queries';
import type { ReportResult } from '../../api/types';
import { displayDay } from '../../figures/dates';
import { texts } from '../texts';

const words = texts.results;

interface ResultCardProps {
  result: ReportResult;
  /** The report that its evidence is attached to. */
  reportId: string;
  headingLevel: 'h2' | 'h3';
  /** Where it comes from, where that is not clear from what stands around it. */
  children?: ReactNode;
}

/** One result as people read it. */
export function ResultCard({ result, reportId, headingLevel: Heading, children }: ResultCardProps) {
  const { theme, placeName, title, change, publishable } = result;
  const about = [theme === null ? null : words.themes[theme], placeName, periodOf(result)];
  return (
    <article className="result-card">
      <Heading className="result-card__title">{title.trim() === '' ? words.nameless(1) : title}</Heading>
      <p className="cell-detail">{about.filter((one) => one !== null && one !== '').join(' · ')}</p>
      {change.trim() !== '' && <p className="narrative__text">{change}</p>}
      <Evidence result={result} reportId={reportId} />
      <p className="cell-detail">
        {publishable === null ? words.publishOpen : publishable ? words.publish : words.publishNot}
      </p>
      {children}
    </article>
  );
}

function periodOf({ startsOn, endsOn }: ReportResult): string {
  if (startsOn === null || endsOn === null) return '';
  return words.from(displayDay(startsOn), displayDay(endsOn));
}

/** Only a web page is a link: whatever else was typed stays text. */
function Evidence({ result, reportId }: { result: ReportResult; reportId: string }) {
  const { evidenceLink, evidenceAttachmentId, evidenceTitle } = result;
  if (evidenceLink === '' && evidenceAttachmentId === null) return null;
  const isPage = /^https?:\/\//i.test(evidenceLink);
  return (
    <p className="result-card__evidence">
      {words.evidence}
      {': '}
      {isPage && (
        <a href={evidenceLink} rel="noreferrer">
          {evidenceLink}
        </a>
      )}
      {!isPage && evidenceLink}
      {evidenceLink !== '' && evidenceAttachmentId !== null && ', '}
      {evidenceAttachmentId !== null && (
        <a href={attachmentAddress(reportId, evidenceAttachmentId)} download>
          {evidenceTitle}
        </a>
      )}
    </p>
  );
}
