import { DomainError } from '@awardbook/problems';

/** Some reminders could not be mailed; what the mail server said of whom is not told, for logs hold no addresses. */
export class MailsNotSent extends DomainError {
  override readonly refusal = 'unavailable';
  override readonly code = 'mails-not-sent';
  /** @param owed how many were to be sent, those that were included */
  constructor(sent: number, owed: number, fault: unknown) {
    super(
      `${sent} of ${owed} mails with reminders went out; the others are tried again. The last fault: ${codeOf(fault)}.`,
    );
  }
}

/** The mail server's or the network's own code for a fault, such as 550 or ETIMEDOUT. */
function codeOf(fault: unknown): string {
  const { responseCode, code } = (fault ?? {}) as { responseCode?: unknown; code?: unknown };
  return String(responseCode ?? code ?? 'unknown');
}
