import { DomainError } from '@awardbook/problems';

const ROLES = ['awardbook_api', 'awardbook_worker'] as const;

/** As a program is called, and the variable that names its login to "awardbook migrate". */
const PROGRAM_OF: Readonly<Record<string, { name: string; variable: string }>> = {
  awardbook_api: { name: 'api', variable: 'API_DATABASE_URL' },
  awardbook_worker: { name: 'worker', variable: 'WORKER_DATABASE_URL' },
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The roles are missing, and whoever migrates may not make them. */
export class MayNotMakeRoles extends DomainError {
  override readonly refusal = 'forbidden';
  override readonly code = 'may-not-make-roles';
  constructor(migrator: string) {
    super(
      `The role ${quoted(migrator)} may not make the roles that the api and the worker need. Ask whoever ` +
        'administers the server to run this once, then try again:' +
        ROLES.map((role) => `\n  CREATE ROLE ${role} NOLOGIN;`).join(''),
    );
  }
}

/** A login is missing or has another password, and whoever migrates may not mend that. */
export class MayNotMakeLogins extends DomainError {
  override readonly refusal = 'forbidden';
  override readonly code = 'may-not-make-logins';
  constructor(migrator: string, logins: readonly { name: string; role: string }[]) {
    super(
      `The role ${quoted(migrator)} may not make the logins of the api and the worker. Ask whoever administers ` +
        `the server to run this, with passwords of their own, and put those into ` +
        `${logins.map(({ role }) => PROGRAM_OF[role]?.variable).join(' and ')}; then try again:\n` +
        logins
          .map(
            ({ name, role }) =>
              `  CREATE ROLE ${quoted(name)} LOGIN PASSWORD '…';\n  GRANT ${role} TO ${quoted(name)};`,
          )
          .join('\n'),
    );
  }
}

/** The address names no login that could be made. */
export class LoginUnusable extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'login-unusable';
  constructor(name: string, role: string) {
    const program = PROGRAM_OF[role];
    super(
      `${program?.variable} cannot name ${name === '' ? 'nobody' : quoted(name)}: the ${program?.name} needs a login of its ` +
        'own, neither the one that migrates nor one that passes by row-level security, with a password of plain ' +
        'characters. Name one that does not exist yet, and it is made.',
    );
  }
}

/** What a program connects as would let it pass by the walls. */
export class LoginNotWalledIn extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'login-not-walled-in';
  constructor(login: string, role: string, reason: string) {
    const program = PROGRAM_OF[role];
    super(
      `The ${program?.name} does not start as the database role ${quoted(login)}: ${reason}. Run "awardbook migrate" ` +
        `with ${program?.variable} naming a login of its own, which it makes, and start the ${program?.name} with ` +
        'that address as its DATABASE_URL.',
    );
  }
}
