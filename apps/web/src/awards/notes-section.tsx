import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { notesQuery } from '../api/award-file-queries';
import { api, bodyOf, newIdempotencyKey } from '../api/client';
import { Recorded } from '../figures/recorded';
import { Form } from '../forms/form';
import { TextAreaField } from '../forms/text-area-field';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';
import { useMay } from '../session/session';
import { AwardSection, type AwardSectionProps } from './award-section';
import { useAwardChanged } from './use-award-changed';

/** What the office wrote down about the award; for who may, a form to add to it. */
export function NotesSection({ fain }: AwardSectionProps) {
  const notes = useInfiniteQuery(notesQuery(fain));
  const mayWrite = useMay('awards.record');
  return (
    <AwardSection id="notes" heading="Notes">
      <p className="definition-line">
        For the office; grantees do not see them. A note stays as it was written.
      </p>
      {mayWrite && <NoteForm fain={fain} />}
      <QueryState query={notes} what="The notes" skeletonRows={2}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="empty">Nobody has written a note yet.</p>;
          return (
            <>
              <ul className="notes">
                {items.map(({ id, body, recordedBy, recordedAt }) => (
                  <li key={id} className="notes__note">
                    <p className="notes__body">{body}</p>
                    <Recorded by={recordedBy} at={recordedAt} />
                  </li>
                ))}
              </ul>
              <MoreRows query={notes} shown={items.length} nouns={['note', 'notes']} />
            </>
          );
        }}
      </QueryState>
    </AwardSection>
  );
}

function NoteForm({ fain }: { fain: string }) {
  const changed = useAwardChanged(fain);
  const [written, setWritten] = useState(0);
  const send = async ({ body = '' }: Record<string, string>) => {
    const params = { path: { id: fain }, header: { 'Idempotency-Key': newIdempotencyKey() } };
    await bodyOf(api.POST('/api/awards/{id}/notes', { params, body: { body: body.trim() } }));
    await changed();
    setWritten((count) => count + 1);
  };
  return (
    <div className="not-on-paper">
      <Form label="New note" action="Add the note" busyAction="Adding…" done="The note is added." send={send}>
        {/* An empty field for each note. */}
        <TextAreaField
          key={written}
          name="body"
          label="New note"
          hint="Do not name victims or staff at risk."
          maxLength={4000}
          missing="Write the note first."
        />
      </Form>
    </div>
  );
}
