import { dateInWashington } from '@awardbook/fiscal';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { documentsQuery } from '../api/document-queries';
import { AwardSection, type AwardSectionProps } from '../awards/award-section';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';
import { useMay } from '../session/session';
import { AddDocumentDialog } from './add-document-dialog';
import { DocumentsTable } from './documents-table';

/** The files that belong to an award; whoever keeps them adds and removes them here. */
export function DocumentsSection({ fain, asOf }: AwardSectionProps) {
  const documents = useInfiniteQuery(documentsQuery(fain));
  const [adding, setAdding] = useState(false);
  const mayChange = useMay('documents.record') && asOf === undefined;
  return (
    <AwardSection
      id="documents"
      heading="Documents"
      actions={
        mayChange && (
          <Button type="button" outline className="section-action" onClick={() => setAdding(true)}>
            Add a document
          </Button>
        )
      }
    >
      <QueryState query={documents} what="The list of documents" skeletonRows={3}>
        {({ pages }) => {
          const items = pages
            .flatMap((page) => page.items)
            .filter(({ recordedAt }) => asOf === undefined || dateInWashington(new Date(recordedAt)) <= asOf);
          if (items.length === 0)
            return <p className="empty">{emptyInWords(mayChange, asOf !== undefined)}</p>;
          return (
            <>
              <DocumentsTable fain={fain} documents={items} mayRemove={mayChange} />
              {documents.hasNextPage && (
                <MoreRows query={documents} shown={items.length} nouns={['document', 'documents']} />
              )}
            </>
          );
        }}
      </QueryState>
      {adding && <AddDocumentDialog fain={fain} onDone={() => setAdding(false)} />}
    </AwardSection>
  );
}

function emptyInWords(mayChange: boolean, isPast: boolean): string {
  if (isPast) return 'No document had been added by then.';
  return mayChange
    ? 'No document yet. Add the signed award, its amendments and letters, up to 25 MB each.'
    : 'No document is here for you to read.';
}
