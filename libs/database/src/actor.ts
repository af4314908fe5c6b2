/**
 * The parts that row-level security knows.
 *
 * Five are people's; `system` is the program itself (worker, command line), and `nobody` a request that nobody has
 * signed in for, which reaches no rows but those of signing in.
 */
export const ACTOR_ROLES = [
  'program-officer',
  'finance',
  'grantee',
  'leadership',
  'administrator',
  'system',
  'nobody',
] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** Who does something, and whose rows they reach; recorded with everything that a transaction writes. */
export interface Actor {
  /** A person's uuid, or the name of a program: `system:worker`, `command-line:root`. */
  readonly id: string;
  readonly role: ActorRole;
  /** Uuids of the implementers whose rows a grantee reaches; empty for everybody else, whose role decides. */
  readonly implementers: readonly string[];
  /** What an API token is limited to; null for everything that the role may do. Row-level security ignores it. */
  readonly scopes: readonly string[] | null;
}

/** The program acting in its own name, with every row in reach. */
export function systemActor(id: string): Actor {
  return { id, role: 'system', implementers: [], scopes: null };
}
