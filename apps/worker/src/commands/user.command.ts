import { CONFIG, type Config } from '@awardbook/config';
import {
  type OneTimeLink,
  OneTimeLinks,
  PeopleService,
  type Person,
  PERSON_ROLES,
  type PersonRole,
  PERSON_STATUSES,
  type PersonStatus,
  ROLE_NAMES,
  welcomeAddress,
} from '@awardbook/identity';
import { ImplementersService } from '@awardbook/implementers';
import { type INestApplicationContext } from '@nestjs/common';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { withServices } from './cli.module';
import { alignedRows } from './aligned-rows';
import { COMMAND_LINE, notice, print } from './console';
import { printFirstStart } from './first-start';

const PAGE = 200;

interface Json {
  json?: true | undefined;
}

interface InviteOptions extends Json {
  name: string;
  email: string;
  role: PersonRole;
  implementer: string[];
}

const collect = (value: string, all: string[]): string[] => [...all, value];

function toRole(text: string): PersonRole {
  const role = PERSON_ROLES.find((known) => known === text);
  if (role === undefined) throw new InvalidArgumentError(`It must be one of ${PERSON_ROLES.join(', ')}.`);
  return role;
}

/** Who may sign in, for operators: also the way back in when no administrator has one. */
export function addUserCommand(root: Command): void {
  const user = root
    .command('user')
    .description('people who sign in: invite, deactivate, links for new passwords');
  addList(user);
  addInvite(user);
  addLinks(user);
  addChanges(user);
  user
    .command('first-start')
    .description('on a database without anybody: print the set-up link, and the people of a sample, once')
    .option('--json', 'for machines')
    .action(({ json }: Json) => withServices((app) => printFirstStart(app, json === true)));
}

function addList(user: Command): void {
  user
    .command('list')
    .description('everybody who was ever invited')
    .addOption(new Option('--role <role>', 'of one role only').choices(PERSON_ROLES))
    .addOption(new Option('--status <status>', 'of one status only').choices(PERSON_STATUSES))
    .option('--json', 'for machines')
    .action(async ({ json, ...filter }: Json & { role?: PersonRole; status?: PersonStatus }) => {
      await withServices(async (app) => {
        const people = await listAll(app.get(PeopleService), filter);
        if (json) return print(JSON.stringify(people));
        const rows = people.map((person) => [
          person.name,
          person.email ?? '',
          ROLE_NAMES[person.role],
          person.status,
          person.lastSeenAt?.toISOString().slice(0, 10) ?? 'never',
        ]);
        for (const line of alignedRows([['Name', 'E-mail', 'Role', 'Status', 'Last seen'], ...rows]))
          print(line);
      });
    });
}

async function listAll(
  people: PeopleService,
  filter: { role?: PersonRole; status?: PersonStatus },
): Promise<Person[]> {
  const all: Person[] = [];
  for (let cursor: string | null = null; ;) {
    const page: Awaited<ReturnType<PeopleService['list']>> = await people.list(COMMAND_LINE, filter, {
      limit: PAGE,
      cursor,
    });
    all.push(...page.items);
    if (page.next === null) return all;
    cursor = page.next;
  }
}

function addInvite(user: Command): void {
  user
    .command('invite')
    .description('make an account and print the link to its password; it is good once, for seven days')
    .requiredOption('--name <name>', 'as pages show it')
    .requiredOption('--email <address>', 'to sign in with')
    .requiredOption('--role <role>', PERSON_ROLES.join(', '), toRole)
    .option('--implementer <name or id>', 'of a grantee; may be repeated', collect, [])
    .option('--json', 'for machines')
    .action(async ({ name, email, role, implementer, json }: InviteOptions) => {
      await withServices(async (app) => {
        const implementers = await idsOf(app, implementer);
        const draft = { name, email, role, implementers };
        const { person, link } = await app.get(PeopleService).invite(COMMAND_LINE, draft);
        printLink(app, link, { json, id: person.id });
      });
    });
}

function addLinks(user: Command): void {
  user
    .command('link <email>')
    .description('a new link in place of the last one: to accept an invitation, or to choose a new password')
    .option('--json', 'for machines')
    .action((email: string, { json }: Json) =>
      withServices(async (app) => {
        const { id } = await app.get(PeopleService).getByEmail(COMMAND_LINE, email);
        printLink(app, await app.get(PeopleService).renewLink(COMMAND_LINE, id), { json, id });
      }),
    );
  user
    .command('second-factor-off <email>')
    .description('for who has lost their authenticator and every recovery code: a link to begin anew')
    .option('--json', 'for machines')
    .action((email: string, { json }: Json) =>
      withServices(async (app) => {
        const { id } = await app.get(PeopleService).getByEmail(COMMAND_LINE, email);
        printLink(app, await app.get(PeopleService).resetSecondFactor(COMMAND_LINE, id), { json, id });
      }),
    );
  user
    .command('set-up-link')
    .description('the link that makes the first administrator; good once, for 24 hours')
    .option('--json', 'for machines')
    .action(({ json }: Json) =>
      withServices(async (app) =>
        printLink(app, await app.get(OneTimeLinks).createSetUpLink(COMMAND_LINE), { json, id: null }),
      ),
    );
}

function addChanges(user: Command): void {
  const change = (
    name: string,
    description: string,
    work: (people: PeopleService, person: Person, options: Record<string, unknown>) => Promise<Person>,
  ): Command =>
    user
      .command(name)
      .description(description)
      .option('--json', 'for machines')
      .action((email: string, options: Json & Record<string, unknown>) =>
        withServices(async (app) => {
          const people = app.get(PeopleService);
          printPerson(await work(people, await people.getByEmail(COMMAND_LINE, email), options), options);
        }),
      );
  change('deactivate <email>', 'end every session and token at once', (people, { id }, { reason }) =>
    people.deactivate(COMMAND_LINE, id, String(reason)),
  ).option('--reason <sentence>', 'why', 'Deactivated on the command line.');
  change('reactivate <email>', 'let somebody back in', (people, { id }) =>
    people.reactivate(COMMAND_LINE, id),
  );
  user
    .command('role <email> <role>')
    .description(`make somebody ${PERSON_ROLES.join(', ')}`)
    .option('--implementer <name or id>', 'of a grantee; may be repeated', collect, [])
    .option('--json', 'for machines')
    .action((email: string, role: string, { implementer, json }: Json & { implementer: string[] }) =>
      withServices(async (app) => {
        const people = app.get(PeopleService);
        const { id, version } = await people.getByEmail(COMMAND_LINE, email);
        const implementers = await idsOf(app, implementer);
        const patch = { role: toRole(role), ...(implementers.length === 0 ? {} : { implementers }) };
        printPerson(await people.change(COMMAND_LINE, id, version, patch), { json });
      }),
    );
}

/** @throws ImplementerNotFound */
async function idsOf(app: INestApplicationContext, namesOrIds: readonly string[]): Promise<string[]> {
  const implementers = app.get(ImplementersService);
  const found = await Promise.all(namesOrIds.map((one) => implementers.get(COMMAND_LINE, one)));
  return found.map(({ id }) => id);
}

function printPerson(person: Person, { json }: Json): void {
  if (json) print(JSON.stringify(person));
  else
    notice(`${person.name} <${person.email ?? 'no address'}>: ${ROLE_NAMES[person.role]}, ${person.status}.`);
}

function printLink(
  app: INestApplicationContext,
  link: OneTimeLink,
  { json, id }: Json & { id: string | null },
): void {
  const { publicUrl } = app.get<Config>(CONFIG);
  const address = welcomeAddress(publicUrl, link);
  const { purpose, expiresAt } = link;
  if (json) return print(JSON.stringify({ id, purpose, link: address, expiresAt }));
  print(address);
  notice(`Good once, until ${expiresAt.toISOString()}. Whoever has this link gets in: hand it over safely.`);
}
