import { type Config } from '@awardbook/config';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { SessionCookie } from './session-cookie';

const cookieFor = (publicUrl: string): SessionCookie => new SessionCookie({ publicUrl } as Config);
const requestWith = (cookie: string | undefined) => ({ headers: { cookie } }) as unknown as FastifyRequest;

function given(work: (reply: FastifyReply) => void): string {
  const said: string[] = [];
  const reply = { header: (_name: string, value: string) => said.push(value) };
  work(reply as unknown as FastifyReply);
  return said.join('\n');
}

describe('the session cookie', () => {
  it('can neither be read by scripts, nor planted by another host, nor sent in the clear, behind TLS', () => {
    const cookie = cookieFor('https://awards.example.gov');
    expect(given((reply) => cookie.give(reply, 'abc'))).toBe(
      '__Host-awardbook=abc; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
    expect(given((reply) => cookie.remove(reply))).toBe(
      '__Host-awardbook=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
  });

  it('does without Secure on one’s own machine, where there is no TLS', () =>
    expect(given((reply) => cookieFor('http://localhost:3000').give(reply, 'abc'))).toBe(
      'awardbook=abc; Path=/; HttpOnly; SameSite=Lax',
    ));

  it.each([
    ['other=1; awardbook=abc; more=2', 'abc'],
    ['awardbook=abc', 'abc'],
    ['awardbook-sign-in=abc', null],
    ['xawardbook=abc', null],
    ['awardbook=', null],
    ['awardbook="abc"', null],
    ['awardbook=planted; awardbook=own', null],
    [undefined, null],
  ])('is read from %p as %p', (header, value) =>
    expect(cookieFor('http://localhost:3000').read(requestWith(header))).toBe(value),
  );

  it('is not taken from the name it has without TLS once there is TLS', () =>
    expect(cookieFor('https://awards.example.gov').read(requestWith('awardbook=abc'))).toBeNull());
});
