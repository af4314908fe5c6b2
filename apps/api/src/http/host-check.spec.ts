import { type FastifyRequest } from 'fastify';
import { UnknownHost, checkHost, isLoopback } from './host-check';

const requestFor = (host: string | undefined) => ({ headers: { host } }) as unknown as FastifyRequest;

describe('the host check', () => {
  it.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '127.0.0.2', '[::1]:3000', 'Awards.example.gov'])(
    'lets %s in',
    (host) => expect(() => checkHost(requestFor(host), 'awards.example.gov')).not.toThrow(),
  );

  it.each([
    'evil.example',
    'evil.example:3000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '',
    undefined,
  ])('refuses %p', (host) =>
    expect(() => checkHost(requestFor(host), 'awards.example.gov')).toThrow(UnknownHost),
  );

  it('knows which addresses only this machine can reach', () => {
    expect(isLoopback('127.0.0.1')).toBe(true);
    expect(isLoopback('::1')).toBe(true);
    expect(isLoopback('0.0.0.0')).toBe(false);
  });
});
