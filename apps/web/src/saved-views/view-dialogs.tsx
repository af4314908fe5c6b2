import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { api, bodyOf, doneOf } from '../api/client';
import { sentenceOf } from '../api/problem';
import type { ViewedPage } from '../api/saved-view-queries';
import type { SavedView } from '../api/types';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { useAnnounce } from '../shell/announcer';
import { ModalDialog } from '../shell/modal-dialog';

/** Reads the views again, says what was done, and closes. */
function useFinish(onDone: () => void): (said: string) => Promise<void> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return async (said) => {
    await queries.invalidateQueries({ queryKey: ['saved-views'] });
    onDone();
    announce(said);
  };
}

const EXAMPLES: Record<ViewedPage, string> = {
  awards: 'Ending this year in Africa',
  reports: 'Late, of my awards',
};

interface SaveViewDialogProps {
  page: ViewedPage;
  query: string;
  onDone: () => void;
}

/** Keeps what is shown under a name. */
export function SaveViewDialog({ page, query, onDone }: SaveViewDialogProps) {
  const finish = useFinish(onDone);
  const [opens, setOpens] = useState(false);
  const send = async ({ name = '' }: Record<string, string>) => {
    const body = { page, name: name.trim(), query, opens };
    await bodyOf(api.POST('/api/saved-views', { body }));
    await finish(`The view ${body.name} is saved.`);
  };
  return (
    <ModalDialog heading="Save this view" onCancel={onDone}>
      <p>What you see now, with its filters and its order, for you alone.</p>
      <Form
        label="View"
        action="Save"
        busyAction="Saving…"
        send={send}
        beside={
          <Button type="button" unstyled onClick={onDone}>
            Do not save
          </Button>
        }
      >
        <NameField page={page} />
        <OpensField page={page} opens={opens} onChange={setOpens} />
      </Form>
    </ModalDialog>
  );
}

/** Renames a view, makes it the one that opens, or deletes it once that is confirmed. */
export function ViewDialog({ view, onDone }: { view: SavedView; onDone: () => void }) {
  const finish = useFinish(onDone);
  const [opens, setOpens] = useState(view.opens);
  const [deleting, setDeleting] = useState(false);
  const send = async ({ name = '' }: Record<string, string>) => {
    const params = { path: { id: view.id } };
    await bodyOf(api.PATCH('/api/saved-views/{id}', { params, body: { name: name.trim(), opens } }));
    await finish(`The view ${name.trim()} is changed.`);
  };
  if (deleting) return <DeleteViewDialog view={view} onKeep={() => setDeleting(false)} finish={finish} />;
  return (
    <ModalDialog heading={`Your view ${view.name}`} onCancel={onDone}>
      <Form
        label="View"
        action="Save"
        busyAction="Saving…"
        send={send}
        beside={
          <>
            <Button type="button" unstyled onClick={() => setDeleting(true)}>
              Delete this view
            </Button>
            <Button type="button" unstyled onClick={onDone}>
              Leave it as it is
            </Button>
          </>
        }
      >
        <NameField page={view.page} defaultValue={view.name} />
        <OpensField page={view.page} opens={opens} onChange={setOpens} />
      </Form>
    </ModalDialog>
  );
}

interface DeleteViewDialogProps {
  view: SavedView;
  onKeep: () => void;
  finish: (said: string) => Promise<void>;
}

function DeleteViewDialog({ view, onKeep, finish }: DeleteViewDialogProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const remove = async () => {
    try {
      await doneOf(api.DELETE('/api/saved-views/{id}', { params: { path: { id: view.id } } }));
      await finish(`The view ${view.name} is deleted.`);
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
  };
  return (
    <ModalDialog heading={`Delete your view ${view.name}?`} onCancel={onKeep}>
      <p>Only the view goes: nothing that it shows is changed, and nobody else had this view.</p>
      {refusal !== null && <p role="alert">{refusal}</p>}
      <div className="form__actions">
        <Button type="button" onClick={() => void remove()}>
          Yes, delete it
        </Button>
        <Button type="button" unstyled onClick={onKeep}>
          Keep it
        </Button>
      </div>
    </ModalDialog>
  );
}

function NameField({ page, defaultValue }: { page: ViewedPage; defaultValue?: string }) {
  return (
    <TextField
      name="name"
      label="Name"
      hint={`Such as “${EXAMPLES[page]}”; at most 80 characters.`}
      autoComplete="off"
      missing="Give the view a name, by which you will choose it."
      defaultValue={defaultValue}
      autoFocus
    />
  );
}

interface OpensFieldProps {
  page: ViewedPage;
  opens: boolean;
  onChange: (opens: boolean) => void;
}

function OpensField({ page, opens, onChange }: OpensFieldProps) {
  return (
    <div className="usa-checkbox">
      <input
        id="view-opens"
        type="checkbox"
        className="usa-checkbox__input"
        checked={opens}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor="view-opens" className="usa-checkbox__label">
        Open the list of {page} with this view
      </label>
    </div>
  );
}
