import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

interface ModalDialogProps {
  heading: string;
  /** What Escape does; without it the dialog stays until it is answered. */
  onCancel?: () => void;
  /** For what needs more room than one column. */
  wide?: boolean;
  children: ReactNode;
}

/**
 * A dialog over the page: the browser keeps the focus inside, the page behind inert, and gives the focus back.
 *
 * It leaves when its parent takes it away.
 */
export function ModalDialog({ heading, onCancel, wide = false, children }: ModalDialogProps) {
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the dialog leaves the page: closed later, it could not give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Where the reader goes on; without an empty field the browser's own choice is right.
    const fields = element?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    [...(fields ?? [])].find(({ value }) => value === '')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel?.();
      }}
      onKeyDown={(event) => {
        // Browsers let the second Escape in a row through, whatever was said to the first.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel?.();
      }}
    >
      <h2 id={headingId} className="dialog__heading">
        {heading}
      </h2>
      {children}
    </dialog>
  );
}
