import { useQuery } from '@tanstack/react-query';
import { attachmentsQuery } from '../../api/report-part-queries';
import type { Report } from '../../api/types';
import { QueryState } from '../../loading/query-state';
import { texts } from '../texts';
import { AttachmentsTable } from './attachments-table';

/** The files of a report, for whoever reads it. */
export function AttachmentsView({ report }: { report: Report }) {
  const attachments = useQuery(attachmentsQuery(report.id));
  return (
    <QueryState query={attachments} what={texts.attachments.what} skeletonRows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="empty">{texts.attachments.none}</p>
        ) : (
          <AttachmentsTable reportId={report.id} attachments={items} />
        )
      }
    </QueryState>
  );
}
