import { texts } from '../texts';
import type { Draft } from './use-autosave';

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

interface SaveStatusProps {
  draft: Pick<Draft<unknown>, 'save' | 'savedAt'>;
  /** Sentences of the server about what it did not take. */
  refusals: readonly string[];
}

/** Whether everything is saved: "Saved 14:02". Said aloud only when it is not, for it changes every few seconds. */
export function SaveStatus({ draft, refusals }: SaveStatusProps) {
  const trouble = draft.save === 'offline' ? [texts.drafts.offline] : refusals;
  return (
    <div className="save-status">
      <div role="status" className="save-status__trouble">
        {trouble.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p className="save-status__line">{inWords(draft)}</p>
    </div>
  );
}

function inWords({ save, savedAt }: SaveStatusProps['draft']): string {
  switch (save) {
    case 'saving':
      return texts.drafts.saving;
    case 'saved':
      return savedAt === null ? texts.drafts.everythingSaved : texts.drafts.saved(TIME.format(savedAt));
    case 'unsaved':
    case 'offline':
      return texts.drafts.unsaved;
    case 'refused':
      return texts.drafts.refused;
  }
}
