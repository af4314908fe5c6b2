import { type DataSource } from 'typeorm';
import { type LoginRole } from './logins';
import { LoginNotWalledIn } from './logins.errors';

interface LoginFacts {
  login: string;
  isSuperuser: boolean;
  passesByRowSecurity: boolean;
  /** A table that it owns, or whose owner it may become. */
  ownTable: string | null;
  lacksRole: boolean;
}

/**
 * Refuses a connection that row-level security would not hold for, whatever the rest of the program does.
 *
 * @throws LoginNotWalledIn
 */
export async function assertWalledIn(dataSource: DataSource, role: LoginRole): Promise<void> {
  const [facts] = await dataSource.sql<LoginFacts[]>`
    SELECT current_user AS login, r.rolsuper AS "isSuperuser",
           EXISTS (SELECT FROM pg_roles p WHERE (p.rolsuper OR p.rolbypassrls) AND pg_has_role(r.oid, p.oid, 'MEMBER'))
             AS "passesByRowSecurity",
           (SELECT min(c.relname) FROM pg_class c
             WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
               AND pg_has_role(r.oid, c.relowner, 'MEMBER')) AS "ownTable",
           -- Before the first migration there is no such role, nor a table that anybody could read.
           EXISTS (SELECT FROM pg_roles g WHERE g.rolname = ${role} AND NOT pg_has_role(r.oid, g.oid, 'USAGE')) AS "lacksRole"
      FROM pg_roles r WHERE r.rolname = current_user`;
  const reason = facts === undefined ? 'it is gone' : reasonAgainst(facts, role);
  if (reason !== null) throw new LoginNotWalledIn(facts?.login ?? '', role, reason);
}

function reasonAgainst(facts: LoginFacts, role: LoginRole): string | null {
  const consequence = 'so nothing would keep the rows of one implementer from another';
  if (facts.isSuperuser) return `it is a superuser, ${consequence}`;
  if (facts.passesByRowSecurity) return `it may pass by row-level security, ${consequence}`;
  if (facts.ownTable !== null) return `it owns the table ${facts.ownTable}, ${consequence}`;
  return facts.lacksRole ? `it is no member of ${role}, so it could read nothing` : null;
}
