import { CONFIG, type Config, type SsoConfig } from '@awardbook/config';
import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { type FlowSecrets } from './flow-secrets';
import { SsoAway, SsoFailed, SsoNotConfigured } from './sso.errors';

/** The page that the provider sends browsers back to; to be registered there. */
export const CALLBACK_PATH = '/api/sign-in/sso/callback';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const ASK_WITHIN_SECONDS = 10;

/** What the provider vouches for. */
export interface VouchedFor {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
}

/** The provider of OpenID Connect that is configured, found by its own description. */
@Injectable()
export class Provider {
  private found: Promise<oidc.Configuration> | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Null when none is configured. */
  get label(): string | null {
    return this.config.sso?.label ?? null;
  }

  /** Where the browser signs in. @throws SsoNotConfigured, SsoAway */
  async authorizationUrl({ state, nonce, codeVerifier }: FlowSecrets): Promise<string> {
    const provider = await this.find();
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.callbackUrl(),
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    return url.href;
  }

  /**
   * Trades what the browser brought back for who it is; the library checks state, nonce, issuer, audience, signature
   * and times.
   *
   * @throws SsoNotConfigured, SsoAway, SsoFailed
   */
  async vouch(callback: URL, { state, nonce, codeVerifier }: FlowSecrets): Promise<VouchedFor> {
    const provider = await this.find();
    try {
      const current = new URL(this.callbackUrl());
      current.search = callback.search;
      const tokens = await oidc.authorizationCodeGrant(provider, current, {
        pkceCodeVerifier: codeVerifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new SsoFailed(this.settings.label);
      const told =
        claims['email'] === undefined
          ? await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub)
          : claims;
      const email = typeof told['email'] === 'string' ? told['email'] : null;
      return {
        issuer: claims.iss,
        subject: claims.sub,
        email,
        emailVerified: told['email_verified'] === true,
      };
    } catch (error) {
      throw isAway(error) ? new SsoAway(this.settings.label) : new SsoFailed(this.settings.label);
    }
  }

  private get settings(): SsoConfig {
    if (this.config.sso === null) throw new SsoNotConfigured();
    return this.config.sso;
  }

  private callbackUrl(): string {
    return `${this.config.publicUrl}${CALLBACK_PATH}`;
  }

  /** Asked once and kept; asked again after it could not be reached. */
  private async find(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret, label } = this.settings;
    this.found ??= discover(new URL(issuer), clientId, clientSecret);
    try {
      return await this.found;
    } catch {
      this.found = null;
      throw new SsoAway(label);
    }
  }
}

async function discover(issuer: URL, clientId: string, clientSecret: string): Promise<oidc.Configuration> {
  // Without TLS only to this machine itself, as providers on trial run.
  const trial = issuer.protocol === 'http:' && LOOPBACK.includes(issuer.hostname);
  return oidc.discovery(issuer, clientId, clientSecret, undefined, {
    timeout: ASK_WITHIN_SECONDS,
    execute: [
      // The signature too, although the token comes straight from the provider.
      oidc.enableNonRepudiationChecks,
      ...(trial ? [oidc.allowInsecureRequests] : []),
    ],
  });
}

/** The provider did not answer, as opposed to having answered something wrong. */
function isAway(error: unknown): boolean {
  const code = error instanceof oidc.ClientError ? error.code : undefined;
  return code === 'OAUTH_TIMEOUT' || (error instanceof TypeError && error.message === 'fetch failed');
}
