import { AuditTrail } from '@awardbook/audit';
import { type Actor, Transactions } from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { assertMay } from '../access-table';
import { lockPerson, noteSeen } from '../people/people.queries';
import { actorFor } from '../people/person';
import { type PersonRole } from '../person-role';
import { hashOf, isApiTokenShaped, newApiToken } from '../secrets/random-token';
import { NOBODY } from '../sign-in/nobody';
import { ApiTokenNotFound, TooManyApiTokens } from './api-token.errors';
import { type ApiToken, type ApiTokenDraft, type AuthenticatedByToken, TOKENS_AT_MOST } from './api-token';
import * as queries from './api-tokens.queries';
import { checkTokenDraft } from './token-rules';

const HINT_CHARACTERS = 4;

/** How often the use of a token is written down. */
const NOTE_EVERY_MS = 60_000;

/** Personal tokens, with which programs act for people. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly transactions: Transactions,
    private readonly trail: AuditTrail,
  ) {}

  /** Whom the token stands for, while it is good. */
  async find(text: string): Promise<AuthenticatedByToken | null> {
    if (!isApiTokenShaped(text)) return null;
    const found = await this.transactions.read(NOBODY, (tx) => queries.findLiveToken(tx, hashOf(text)));
    if (found === null) return null;
    const { person, token } = found;
    const actor = actorFor(person, null, token.scopes);
    if (token.lastUsedAt === null || Date.now() - token.lastUsedAt.getTime() > NOTE_EVERY_MS) {
      await this.transactions.run(actor, async (tx) => {
        await queries.noteTokenUse(tx, token.id);
        await noteSeen(tx, person.id);
      });
    }
    return { person, token, actor };
  }

  /** One's own that are good, the latest made first. */
  list(actor: Actor): Promise<ApiToken[]> {
    assertMay(actor, 'account.own');
    return this.transactions.read(actor, (tx) => queries.listLiveTokens(tx, actor.id));
  }

  /**
   * Makes a token; its text is in the answer and nowhere else.
   *
   * @throws NotAllowed, ApiTokenInvalid, TooManyApiTokens
   */
  create(actor: Actor, draft: ApiTokenDraft): Promise<{ token: string; record: ApiToken }> {
    assertMay(actor, 'account.own');
    const expiresAt = checkTokenDraft(draft, actor.role as PersonRole, new Date());
    return this.transactions.run(actor, async (tx) => {
      await lockPerson(tx, actor.id);
      if ((await queries.listLiveTokens(tx, actor.id)).length >= TOKENS_AT_MOST)
        throw new TooManyApiTokens(TOKENS_AT_MOST);
      const token = newApiToken();
      const record = await queries.appendToken(tx, {
        personId: actor.id,
        name: draft.name.trim(),
        tokenHash: hashOf(token),
        hint: token.slice(-HINT_CHARACTERS),
        scopes: [...new Set(draft.scopes)],
        expiresAt,
      });
      const details = { scopes: record.scopes.join(' '), expires: expiresAt.toISOString() };
      await this.trail.recordWithin(tx, { kind: 'token-made', subject: record.id, details });
      return { token, record };
    });
  }

  /** @throws NotAllowed, ApiTokenNotFound */
  async revoke(actor: Actor, id: string): Promise<void> {
    assertMay(actor, 'account.own');
    await this.transactions.run(actor, async (tx) => {
      if (!(await queries.revokeToken(tx, actor.id, id))) throw new ApiTokenNotFound(id);
      await this.trail.recordWithin(tx, { kind: 'token-revoked', subject: id });
    });
  }
}
