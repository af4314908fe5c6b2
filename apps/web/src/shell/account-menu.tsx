import { useMutation } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { useEffect, useId, useRef, useState } from 'react';
import { sentenceOf } from '../api/problem';
import { ImplementerSwitch } from '../session/implementer-switch';
import { useSession } from '../session/session';
import { signOut } from '../session/session-requests';

/** Who is signed in and as what, and behind it what concerns only this person. */
export function AccountMenu() {
  const session = useSession();
  const [open, setOpen] = useState(false);
  const menuId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const here = useRouterState({ select: ({ location }) => location.pathname });
  const leaving = useMutation({ mutationFn: signOut });
  useEffect(() => setOpen(false), [here]);
  useEffect(() => {
    if (!open) return;
    const close = ({ target }: Event) =>
      target instanceof Node && frame.current?.contains(target) === false && setOpen(false);
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, [open]);
  const closeByKey = () => {
    setOpen(false);
    button.current?.focus();
  };
  const { person, implementers, actingFor } = session;
  const acting = implementers.find(({ id }) => id === actingFor);
  const as = acting === undefined ? person.roleName : `${person.roleName} for ${acting.name}`;
  return (
    <div
      ref={frame}
      className="account-menu"
      onKeyDown={({ key }) => key === 'Escape' && open && closeByKey()}
    >
      <button
        ref={button}
        type="button"
        className="account-menu__button"
        aria-expanded={open}
        aria-controls={menuId}
        onClick={() => setOpen(!open)}
      >
        <span className="account-menu__person">
          <span className="account-menu__name">{person.name}</span>, {as}
        </span>
        <span aria-hidden="true" className="account-menu__arrow">
          ▾
        </span>
      </button>
      <div id={menuId} className="account-menu__panel" hidden={!open}>
        <p className="account-menu__who">{person.email}</p>
        <ImplementerSwitch session={session} />
        <ul>
          <li>
            <Link to="/account">My account</Link>
          </li>
          <li>
            <Button type="button" unstyled onClick={() => leaving.mutate()}>
              Sign out
            </Button>
            {leaving.isError && <p role="alert">{sentenceOf(leaving.error)}</p>}
          </li>
        </ul>
      </div>
    </div>
  );
}
