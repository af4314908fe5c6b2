import { type PersonRole } from '../person-role';

export type LinkPurpose = 'set-up' | 'invitation' | 'reset';

/** Whoever is invited may be away for some days; the others stand beside the one who made the link. */
export const LINK_HOURS: Readonly<Record<LinkPurpose, number>> = { 'set-up': 24, invitation: 168, reset: 24 };

/** A link as its maker sees it, once: only the token's hash is kept. */
export interface OneTimeLink {
  readonly token: string;
  readonly purpose: LinkPurpose;
  readonly expiresAt: Date;
}

/** A link as whoever opens it sees it. */
export interface LinkShown {
  readonly purpose: LinkPurpose;
  /** The three are null for the set-up link, which makes the person. */
  readonly name: string | null;
  readonly email: string | null;
  readonly role: PersonRole | null;
  /** Whether a code of the second factor is asked for too. */
  readonly secondFactor: boolean;
  readonly expiresAt: Date;
}

/** What whoever opens a link chooses. */
export interface LinkAnswer {
  readonly password: string;
  /** For the set-up link; others keep theirs unless it is given. */
  readonly name?: string;
  /** For the set-up link only. */
  readonly email?: string;
  /** Of the second factor, when a password is reset and one is on. */
  readonly code?: string;
}
