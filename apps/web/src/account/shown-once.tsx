import { Button } from '@trussworks/react-uswds';
import { useRef, useState, type ReactNode } from 'react';
import { useAnnounce } from '../shell/announcer';

interface ShownOnceProps {
  /** What is copied. */
  text: string;
  /** What it is, as the object of a sentence: "the codes". */
  what: string;
  /** More to do with it. */
  actions?: ReactNode;
  onDone: () => void;
  children: ReactNode;
}

/** Something that the server gives once and never shows again; it stays until the reader says that it is kept. */
export function ShownOnce({ text, what, actions, onDone, children }: ShownOnceProps) {
  const announce = useAnnounce();
  const [copied, setCopied] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const copy = async () => {
    const sentence = (await copyText(text, frame.current))
      ? 'Copied.'
      : 'Selected. Press Ctrl and C, or ⌘ and C.';
    setCopied(sentence);
    announce(sentence);
  };
  return (
    <>
      <div ref={frame} className="shown-once">
        {children}
      </div>
      <div className="form__actions">
        <Button type="button" outline onClick={() => void copy()}>
          Copy {what}
        </Button>
        {actions}
        <Button type="button" onClick={onDone}>
          I have kept {what}
        </Button>
        <span className="form__done">{copied}</span>
      </div>
    </>
  );
}

/** Browsers give no clipboard to pages on plain http; there the text is selected, and the reader copies it. */
async function copyText(text: string, frame: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (frame !== null) window.getSelection()?.selectAllChildren(frame);
    return false;
  }
}
