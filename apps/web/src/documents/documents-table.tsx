import { Table, Tag } from '@trussworks/react-uswds';
import { useState } from 'react';
import { documentAddress } from '../api/document-queries';
import type { AwardDocument } from '../api/types';
import { displayDayOf } from '../figures/dates';
import { ProvenanceTag } from '../figures/provenance';
import { actorInWords, Recorded } from '../figures/recorded';
import { KeptFocus } from '../shell/kept-focus';
import { sizeInWords } from '../figures/file-size';
import { KIND_LABELS } from './document-words';
import { RemoveDocumentDialog } from './remove-document-dialog';

interface DocumentsTableProps {
  fain: string;
  documents: AwardDocument[];
  mayRemove: boolean;
}

/** Documents, newest first, with the way to each file; below 480 pixels each cell carries its own label. */
export function DocumentsTable({ fain, documents, mayRemove }: DocumentsTableProps) {
  const [asked, setAsked] = useState<AwardDocument | null>(null);
  return (
    <KeptFocus>
      <Table bordered stackedStyle="default" className="exports documents">
        <caption className="usa-sr-only">Documents of the award, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Kind</th>
            <th scope="col">Who reads it</th>
            <th scope="col">Added</th>
            {mayRemove && <th scope="col">Actions</th>}
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <tr key={document.id}>
              <th scope="row" data-label="Document">
                <DocumentName fain={fain} document={document} />
              </th>
              <td data-label="Kind">
                {KIND_LABELS[document.kind]}
                {document.amendment !== null && (
                  <span className="exports__detail">Amendment {document.amendment}</span>
                )}
              </td>
              <td data-label="Who reads it">
                {document.shared ? 'The office and the grantee' : 'The office'}
              </td>
              <td data-label="Added">
                <Recorded by={document.recordedBy} at={document.recordedAt} />
              </td>
              {mayRemove && (
                <td data-label="Actions">
                  {document.removal === null ? (
                    <button
                      type="button"
                      className="usa-button usa-button--unstyled"
                      onClick={() => setAsked(document)}
                    >
                      Remove<span className="usa-sr-only"> “{document.title}”</span>
                    </button>
                  ) : (
                    <>
                      <span aria-hidden="true">–</span>
                      <span className="usa-sr-only">none</span>
                    </>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      {asked !== null && <RemoveDocumentDialog fain={fain} document={asked} onDone={() => setAsked(null)} />}
    </KeptFocus>
  );
}

/** The title with the way to the file; of a removed one, who removed it and why. */
function DocumentName({ fain, document }: { fain: string; document: AwardDocument }) {
  const { id, title, fileName, sizeBytes, removal, provenance } = document;
  if (removal !== null) {
    return (
      <>
        <span className="documents__gone">{title}</span> <Tag className="person-status">Removed</Tag>
        <span className="exports__detail">
          by {actorInWords(removal.by)} on {displayDayOf(removal.at)}: {removal.reason}
        </span>
      </>
    );
  }
  return (
    <>
      <a href={documentAddress(fain, id)} download>
        {title}
      </a>{' '}
      <ProvenanceTag provenance={provenance} />
      <span className="exports__detail">
        {fileName}, {sizeInWords(sizeBytes)}
      </span>
    </>
  );
}
