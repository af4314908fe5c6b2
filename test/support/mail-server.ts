import { SMTPServer } from 'smtp-server';

/** A mail that a server took. */
export interface TakenMail {
  readonly to: string;
  readonly subject: string;
  /** Without the marks of its encoding. */
  readonly text: string;
  /** Everything, as it came. */
  readonly raw: string;
}

/** A real mail server on this machine. */
export interface RunningMailServer {
  readonly url: string;
  /** In the order in which they came. */
  readonly mails: TakenMail[];
  /** Mails to these addresses are refused for now after they were sent; change it at will. */
  readonly refused: Set<string>;
  /** Mails to these are refused for good. */
  readonly gone: Set<string>;
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<RunningMailServer> {
  const mails: TakenMail[] = [];
  const refused = new Set<string>();
  const gone = new Set<string>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(',');
        if (gone.has(to)) return done(Object.assign(new Error('Nobody lives here'), { responseCode: 550 }));
        if (refused.has(to)) return done(new Error('The mailbox is full'));
        mails.push(toMail(to, Buffer.concat(pieces).toString('utf8')));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refused,
    gone,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function toMail(to: string, raw: string): TakenMail {
  const end = raw.indexOf('\r\n\r\n');
  const subject = /^Subject: (.*)$/m.exec(raw.slice(0, end))?.[1]?.trim() ?? '';
  const text = raw
    .slice(end)
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { to, subject, text, raw };
}
