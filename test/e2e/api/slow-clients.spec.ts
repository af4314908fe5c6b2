import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from '../../support/eventually';
import { request, withApi } from './api-client';

interface Held {
  /** Everything that was answered. */
  readonly answer: string;
  readonly heldMs: number;
}

describe('slow clients', () => {
  const api = withApi({ AWARDBOOK_RATE_LIMIT_FACTOR: '1' });
  const portOf = () => Number(new URL(api.address).port);

  /** Sends the beginning, then a letter a second for as long as the connection is open. */
  function drip(beginning: string): Promise<Held> {
    return new Promise((resolve) => {
      const since = Date.now();
      let answer = '';
      const socket = connect(portOf(), '127.0.0.1', () => socket.write(beginning));
      const dripping = setInterval(() => socket.write('x'), 1_000);
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      // A write to a connection that was just closed fails, which is what is waited for.
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(dripping);
        resolve({ answer, heldMs: Date.now() - since });
      });
    });
  }

  function open(count: number): Promise<{ sockets: Socket[]; refused: () => number }> {
    let refused = 0;
    const opened = Array.from(
      { length: count },
      () =>
        new Promise<Socket>((resolve, reject) => {
          const socket = connect(portOf(), '127.0.0.1', () => resolve(socket));
          socket.on('error', reject).on('close', () => (refused += 1));
          socket.resume();
        }),
    );
    return Promise.all(opened).then((sockets) => ({ sockets, refused: () => refused }));
  }

  it('lose their connection after 10 seconds of headers, and after 30 seconds of a body, while others are served', async () => {
    const host = `Host: 127.0.0.1:${portOf()}\r\n`;
    const headers = drip(`GET /api/health/live HTTP/1.1\r\n${host}X-Slow: `);
    const body = drip(
      `POST /api/session HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"email":"`,
    );
    const others: number[] = [];
    const asked = (async () => {
      for (let second = 0; second < 20; second += 1) {
        others.push((await api.get('/api/health/live')).status);
        await delay(500);
      }
    })();
    const [slowHeaders, slowBody] = await Promise.all([headers, body]);
    await asked;
    expect(slowHeaders.answer).toContain('HTTP/1.1 408');
    expect(slowHeaders.answer).toContain('/problems/request-too-slow');
    expect(slowBody.answer).toContain('HTTP/1.1 408');
    expect(slowBody.heldMs).toBeGreaterThan(25_000);
    // No limit from above: a busy machine comes late to everything, but to headers before bodies.
    expect(slowHeaders.heldMs).toBeGreaterThan(9_000);
    expect(slowHeaders.heldMs).toBeLessThan(slowBody.heldMs);
    expect(new Set(others)).toEqual(new Set([200]));
  });

  it('cannot take more than 256 connections from one address', async () => {
    const { sockets, refused } = await open(300);
    await eventually(() => Promise.resolve(refused() >= 44));
    // Other connections of this address may be open too, from tests before this one.
    expect(refused()).toBeLessThan(60);
    for (const socket of sockets) socket.destroy();
    await eventually(async () => (await api.get('/api/health/live')).status === 200);
  });

  it('are told when their headers are too large', async () => {
    const filler = { 'x-filler': 'x'.repeat(17_000) };
    const answer = await request(api.address, 'GET', '/api/health/live', undefined, filler);
    expect([answer.status, (answer.body as { type: string }).type]).toEqual([
      431,
      '/problems/headers-too-large',
    ]);
  });

  it('are told when what they send is no HTTP', async () => {
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(portOf(), '127.0.0.1', () => socket.write('HELLO\r\n\r\n'));
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(answer).toContain('HTTP/1.1 400');
    expect(answer).toContain('/problems/unreadable-request');
  });
});
