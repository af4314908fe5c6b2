import { Button, Label, TextInput } from '@trussworks/react-uswds';
import { useId, useRef, useState } from 'react';
import type { MadeLink } from '../api/types';
import { displayInstant } from '../figures/dates';

interface ShownOnceProps {
  link: MadeLink;
  /** Whom it is for. */
  name: string;
  onDone: () => void;
}

/** A one-time link, for the only time that anybody can see it; the focus is on the button that copies it. */
export function ShownOnce({ link, name, onDone }: ShownOnceProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link.address);
      setSaid('The link is copied.');
    } catch {
      // Plain http on another host, or a browser that asks and was told no.
      setSaid('This browser does not let the page copy. The link is selected: copy it with the keyboard.');
    }
  };
  return (
    <div className="form">
      <p>
        Send this link to {name} yourself, by a way that only they read. It works once, until{' '}
        {displayInstant(link.expiresAt)}, and <strong>it cannot be shown again</strong>.
      </p>
      <Label htmlFor={id}>One-time link</Label>
      <TextInput id={id} inputRef={field} name="link" type="text" readOnly value={link.address} />
      <p role="status" className="shown-once__said">
        {said}
      </p>
      <div className="form__actions">
        <Button type="button" autoFocus onClick={() => void copy()}>
          Copy the link
        </Button>
        <Button type="button" outline onClick={onDone}>
          Done
        </Button>
      </div>
    </div>
  );
}
