import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useContext, useState } from 'react';
import { attachmentsQuery } from '../../api/report-part-queries';
import type { Attachment, Report } from '../../api/types';
import { FormFaults } from '../../forms/faults';
import { QueryState } from '../../loading/query-state';
import { PresenceLine } from '../drafts/presence-line';
import { useFocusOnAsked } from '../drafts/draft-frame';
import { GroupPlace } from '../drafts/group-place';
import { usePresence } from '../drafts/use-presence';
import { texts } from '../texts';
import { AddAttachmentDialog } from './add-attachment-dialog';
import { AttachmentsTable } from './attachments-table';
import { RemoveAttachmentDialog } from './remove-attachment-dialog';

const words = texts.attachments;

/** The files of a draft: added and removed one by one, each stored at once. */
export function AttachmentsEditor({ report }: { report: Report }) {
  const attachments = useQuery({ ...attachmentsQuery(report.id), staleTime: 0 });
  const [adding, setAdding] = useState(false);
  const [asked, setAsked] = useState<Attachment | null>(null);
  useFocusOnAsked(useContext(FormFaults).id, attachments.data === undefined);
  const others = usePresence(report.id, 'attachments', attachments.refetch);
  return (
    <>
      <PresenceLine others={others} part="attachments" />
      <p>{words.lead}</p>
      <QueryState query={attachments} what={words.what} skeletonRows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{words.none}</p>
          ) : (
            <>
              {items.map((file) => (
                <GroupPlace key={file.id} name={file.id} label={words.named(file.title)} />
              ))}
              <AttachmentsTable reportId={report.id} attachments={items} onRemove={setAsked} />
            </>
          )
        }
      </QueryState>
      <Button type="button" outline onClick={() => setAdding(true)}>
        {words.add}
      </Button>
      {adding && <AddAttachmentDialog reportId={report.id} onDone={() => setAdding(false)} />}
      {asked !== null && (
        <RemoveAttachmentDialog reportId={report.id} attachment={asked} onDone={() => setAsked(null)} />
      )}
    </>
  );
}
