import { type Config } from '@awardbook/config';
import { createTransport, type Transporter } from 'nodemailer';

/** A text for one person. */
export interface Mail {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail server that hangs must not hold up whoever sends, ms. */
const TIMEOUT_MS = 20_000;

/** The server that mails go out by; null when none is configured. */
export function mailServerOf({ smtpUrl, mailFrom }: Pick<Config, 'smtpUrl' | 'mailFrom'>): MailServer | null {
  return smtpUrl === null ? null : new MailServer(smtpUrl, mailFrom);
}

export class MailServer {
  constructor(
    private readonly url: string,
    private readonly from: string,
  ) {}

  /** Connects and signs in, and sends nothing. @throws Error as the server or the network put it */
  async check(): Promise<void> {
    await this.connected((transport) => transport.verify());
  }

  /** @throws Error as the server or the network put it; with a `responseCode` when the server refused the mail */
  async send({ to, subject, text }: Mail): Promise<void> {
    // As an object, so that no address is read as a list of them.
    const mail = { from: this.from, to: { name: '', address: to }, subject, text };
    await this.connected((transport) => transport.sendMail(mail));
  }

  private async connected(work: (transport: Transporter) => Promise<unknown>): Promise<void> {
    const transport = createTransport({
      url: this.url,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
    try {
      await work(transport);
    } finally {
      transport.close();
    }
  }
}
