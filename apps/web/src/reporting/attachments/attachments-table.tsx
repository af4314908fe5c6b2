import { Table } from '@trussworks/react-uswds';
import { attachmentAddress } from '../../api/report-part-queries';
import type { Attachment } from '../../api/types';
import { sizeInWords } from '../../figures/file-size';
import { Recorded } from '../../figures/recorded';
import { KeptFocus } from '../../shell/kept-focus';
import { TalkMark, TalkNotes } from '../review/talk-at';
import { texts } from '../texts';

const words = texts.attachments;

interface AttachmentsTableProps {
  reportId: string;
  attachments: readonly Attachment[];
  /** Without it, nothing can be removed. */
  onRemove?: (attachment: Attachment) => void;
}

/** Files in the order in which they were added; below 480 pixels each cell carries its own label. */
export function AttachmentsTable({ reportId, attachments, onRemove }: AttachmentsTableProps) {
  return (
    <KeptFocus>
      <Table bordered stackedStyle="default" className="exports documents">
        <caption className="usa-sr-only">{words.list}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.file}</th>
            <th scope="col">{words.columns.added}</th>
            {onRemove !== undefined && <th scope="col">{words.columns.actions}</th>}
          </tr>
        </thead>
        <tbody>
          {attachments.map((file) => (
            <tr key={file.id}>
              <th scope="row" data-label={words.columns.file}>
                <a href={attachmentAddress(reportId, file.id)} download>
                  {file.title}
                </a>
                <span className="exports__detail">
                  {file.fileName}, {sizeInWords(file.sizeBytes)}
                </span>
                <TalkMark pointer={`/attachments/${file.id}`} label={words.named(file.title)} />
                <TalkNotes pointer={`/attachments/${file.id}`} label={words.named(file.title)} />
              </th>
              <td data-label={words.columns.added}>
                <Recorded by={file.addedBy} at={file.addedAt} />
              </td>
              {onRemove !== undefined && (
                <td data-label={words.columns.actions}>
                  <button
                    type="button"
                    className="usa-button usa-button--unstyled"
                    onClick={() => onRemove(file)}
                  >
                    {words.remove}
                    <span className="usa-sr-only"> “{file.title}”</span>
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </KeptFocus>
  );
}
