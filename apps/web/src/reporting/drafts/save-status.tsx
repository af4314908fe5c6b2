import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../shell/announcer';
import { texts } from '../texts';
import type { StoredPart } from './draft-state';
import type { Draft } from './use-autosave';

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

interface SaveStatusProps {
  draft: Pick<Draft<StoredPart>, 'save' | 'savedAt' | 'stored'>;
  /** Sentences of the server about what it did not take. */
  refusals: readonly string[];
}

/**
 * Whether everything is saved: "Saved 14:02".
 *
 * The line changes every few seconds; aloud it is said that something is not saved, and once a minute that it is.
 */
export function SaveStatus({ draft, refusals }: SaveStatusProps) {
  const trouble = draft.save === 'offline' ? [texts.drafts.offline] : refusals;
  const announce = useAnnounce();
  const saved = draft.save === 'saved' && draft.savedAt !== null ? TIME.format(draft.savedAt) : null;
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (saved === null || saved === said.current) return;
    said.current = saved;
    announce(texts.drafts.savedAloud(saved));
  }, [announce, saved]);
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

function inWords({ save, savedAt, stored }: SaveStatusProps['draft']): string {
  switch (save) {
    case 'saving':
      return texts.drafts.saving;
    case 'saved':
      if (savedAt !== null) return texts.drafts.saved(TIME.format(savedAt));
      return stored.savedAt === null || stored.saved === null
        ? texts.drafts.nothingYet
        : texts.drafts.everythingSaved;
    case 'unsaved':
    case 'offline':
      return texts.drafts.unsaved;
    case 'refused':
      return texts.drafts.refused;
  }
}
