import { Button } from '@trussworks/react-uswds';
import type { ReactNode } from 'react';
import { ModalDialog } from '../shell/modal-dialog';
import { Form } from './form';

/** What its controls say. */
export interface RemovalWords {
  readonly remove: string;
  readonly removeAction: string;
  readonly removing: string;
  readonly keep: string;
}

const WORDS: RemovalWords = {
  remove: 'Removal',
  removeAction: 'Yes, remove it',
  removing: 'Removing…',
  keep: 'Keep it',
};

interface RemovalDialogProps {
  heading: string;
  /** What goes away with it, and what stays. */
  says: ReactNode;
  words?: RemovalWords;
  /** Removes it; an error is shown in the dialog, which stays open. */
  send: (values: Record<string, string>) => Promise<void>;
  onCancel: () => void;
  /** What is asked first, such as a reason. */
  children?: ReactNode;
}

/** Asks before something is removed. */
export function RemovalDialog({
  heading,
  says,
  words = WORDS,
  send,
  onCancel,
  children = null,
}: RemovalDialogProps) {
  return (
    <ModalDialog heading={heading} onCancel={onCancel}>
      <p>{says}</p>
      <Form
        label={words.remove}
        action={words.removeAction}
        busyAction={words.removing}
        send={send}
        beside={
          <Button type="button" unstyled onClick={onCancel}>
            {words.keep}
          </Button>
        }
      >
        {children}
      </Form>
    </ModalDialog>
  );
}
