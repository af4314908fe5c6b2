import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigFaulty, secretKeyOf } from './config';
import { readConfig } from './read-config';
import { ensureSecretKey, SecretKeyMissing } from './secret-key';

const dataDir = mkdtempSync(path.join(tmpdir(), 'awardbook-config-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const LEAST = { DATABASE_URL: 'postgres://someone:secret@db:5432/awardbook', AWARDBOOK_DATA_DIR: dataDir };

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig({ ...LEAST, ...env });
  } catch (error) {
    if (error instanceof ConfigFaulty) return error.faults;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs the database only', () => {
    expect(readConfig(LEAST)).toMatchObject({
      publicUrl: 'http://localhost:3000',
      trustedProxies: [],
      sso: null,
      metricsToken: null,
      smtpUrl: null,
      auditHeadFile: null,
      auditHeadMailTo: null,
    });
  });

  it('names every fault at once', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://db',
      PORT: 'http',
      AWARDBOOK_PUBLIC_URL: 'http://awards.example.gov',
      AWARDBOOK_TRUSTED_PROXIES: '10.0.0.0/8, proxy',
      AWARDBOOK_OIDC_ISSUER: 'http://idp.example.gov',
      AWARDBOOK_METRICS_TOKEN: 'short',
      AWARDBOOK_AUDIT_HEAD_MAIL_TO: 'auditor',
      AWARDBOOK_SECRET_KEY: 'c2hvcnQ=',
    });
    expect(faults.map((fault) => fault.split(/[ ,]/)[0]).sort()).toEqual([
      'AWARDBOOK_AUDIT_HEAD_MAIL_TO',
      'AWARDBOOK_AUDIT_HEAD_MAIL_TO',
      'AWARDBOOK_METRICS_TOKEN',
      'AWARDBOOK_OIDC_ISSUER',
      'AWARDBOOK_OIDC_ISSUER',
      'AWARDBOOK_PUBLIC_URL',
      'AWARDBOOK_SECRET_KEY',
      'AWARDBOOK_TRUSTED_PROXIES',
      'DATABASE_URL',
      'PORT',
    ]);
  });

  it.each([
    ['https://awards.example.gov/', 'https://awards.example.gov'],
    ['https://awards.example.gov:8443', 'https://awards.example.gov:8443'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://awardbook.localhost', 'http://awardbook.localhost'],
  ])('takes %s for a public address', (given, origin) =>
    expect(readConfig({ ...LEAST, AWARDBOOK_PUBLIC_URL: given }).publicUrl).toBe(origin),
  );

  it.each(['http://10.0.0.1', 'https://example.gov/awards', 'https://user@example.gov', 'example.gov'])(
    'refuses %s for a public address',
    (given) => expect(faultsOf({ AWARDBOOK_PUBLIC_URL: given })).toHaveLength(1),
  );

  it('trusts addresses, ranges and names of ranges', () => {
    const given = 'loopback, 10.0.0.0/8,fd00::/8,192.0.2.7';
    expect(readConfig({ ...LEAST, AWARDBOOK_TRUSTED_PROXIES: given }).trustedProxies).toEqual([
      'loopback',
      '10.0.0.0/8',
      'fd00::/8',
      '192.0.2.7',
    ]);
    for (const faulty of ['10.0.0.0/33', 'everybody', '10.0.0.0/8/8', '1'])
      expect(faultsOf({ AWARDBOOK_TRUSTED_PROXIES: faulty })).toHaveLength(1);
  });

  it('takes a provider of single sign-on as a whole or not at all', () => {
    const whole = {
      AWARDBOOK_OIDC_ISSUER: 'https://idp.example.gov/tenant',
      AWARDBOOK_OIDC_CLIENT_ID: 'awardbook',
      AWARDBOOK_OIDC_CLIENT_SECRET: 'of the client',
    };
    expect(readConfig({ ...LEAST, ...whole }).sso).toEqual({
      issuer: 'https://idp.example.gov/tenant',
      clientId: 'awardbook',
      clientSecret: 'of the client',
      label: 'single sign-on',
    });
    const { AWARDBOOK_OIDC_CLIENT_SECRET: _left, ...part } = whole;
    expect(faultsOf(part)).toEqual([expect.stringContaining('set all or none')]);
  });
});

describe('the key for secrets at rest', () => {
  it('is made once, in the data folder, for its owner only', () => {
    expect(() => secretKeyOf(readConfig(LEAST))).toThrow(SecretKeyMissing);
    ensureSecretKey(dataDir);
    const first = secretKeyOf(readConfig(LEAST)).export();
    ensureSecretKey(dataDir);
    expect(secretKeyOf(readConfig(LEAST)).export()).toEqual(first);
    expect(statSync(path.join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600);
  });

  it('is that of the environment when one is set there', () => {
    const given = Buffer.alloc(32, 7);
    const config = readConfig({ ...LEAST, AWARDBOOK_SECRET_KEY: given.toString('base64') });
    expect(secretKeyOf(config).export()).toEqual(given);
  });

  it('is refused when it is not 32 bytes', () => {
    const folder = mkdtempSync(path.join(dataDir, 'faulty-'));
    writeFileSync(path.join(folder, 'secret.key'), 'half a key');
    expect(faultsOf({ AWARDBOOK_DATA_DIR: folder })).toEqual([expect.stringContaining('32 bytes')]);
  });

  it('shows in no text that the configuration is made into', () => {
    const key = Buffer.alloc(32, 7);
    const config = readConfig({ ...LEAST, AWARDBOOK_SECRET_KEY: key.toString('base64') });
    expect(JSON.stringify(config)).not.toContain(key.toString('base64'));
  });
});
