import { AuditSealing, type Head, headLine, HeadPublication, type Verification } from '@awardbook/audit';
import { DomainError } from '@awardbook/problems';
import { type Command } from 'commander';
import { withServices } from './cli.module';
import { COMMAND_LINE, notice, print, progressOf } from './console';

class TrailTouched extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'trail-touched';
  constructor(faults: number) {
    super(
      `The audit trail, or the ledger beside it, is not as it was: ${faults === 1 ? 'one fault' : `${faults} faults`}, listed above. ` +
        'Keep the database as it is, and compare it with a backup from before.',
    );
  }
}

/** JSON has no whole numbers of 64 bits: as text. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));

const toJson = (head: Head | null): unknown => head && { ...head, line: headLine(head) };

export function addAuditCommand(root: Command): void {
  const audit = root
    .command('audit')
    .description('the trail of who changed what, and whether it was touched');
  addVerify(audit);
  audit
    .command('seal')
    .description('seal what stands unsealed and publish the head, without waiting for the worker')
    .option('--json', 'for machines')
    .action(async ({ json }: { json?: true }) => {
      await withServices(async (app) => {
        const sealing = app.get(AuditSealing);
        const entries = await sealing.seal();
        await app.get(HeadPublication).publish();
        const head = await sealing.head(COMMAND_LINE);
        if (json) print(plain({ entries, head: toJson(head) }));
        else
          notice(
            `${counted(entries, 'entry', 'entries')} sealed${head === null ? '.' : `; the head is ${headLine(head)}.`}`,
          );
      });
    });
  audit
    .command('head')
    .description('print the newest seal: keep it where nobody who runs the database can reach it')
    .option('--json', 'for machines')
    .action(async ({ json }: { json?: true }) => {
      await withServices(async (app) => {
        const head = await app.get(AuditSealing).head(COMMAND_LINE);
        if (json) print(plain(toJson(head)));
        else if (head === null) notice('Nothing is sealed yet.');
        else print(headLine(head));
      });
    });
}

function addVerify(audit: Command): void {
  audit
    .command('verify')
    .description('recompute every seal and print each entry and seal that was touched')
    .option('--head <file>', 'heads published earlier; the file that this installation writes when left out')
    .option('--ledger', 'hold each entry of the ledger against the trail, too')
    .option('--json', 'for machines')
    .action(async ({ head, ledger, json }: { head?: string; ledger?: true; json?: true }) => {
      await withServices(async (app) => {
        const progress = progressOf('seals recomputed');
        const onSeal = (seals: number) => progress(seals, null);
        const sealing = app.get(AuditSealing);
        const trail = await sealing.verify(COMMAND_LINE, head ?? null, onSeal);
        const ledgerFaults = ledger ? await sealing.verifyLedger(COMMAND_LINE) : [];
        const result = { ...trail, faults: [...trail.faults, ...ledgerFaults] };
        if (json) print(plain(result));
        else {
          for (const fault of result.faults) print(fault.sentence);
          notice(summaryOf(result));
        }
        if (result.faults.length > 0) throw new TrailTouched(result.faults.length);
      });
    });
}

const counted = (count: number | bigint, one: string, many: string): string =>
  `${count} ${Number(count) === 1 ? one : many}`;

function summaryOf({ entries, seals, unsealed, heads, faults }: Verification): string {
  const compared =
    heads === 0
      ? 'no published head was at hand, so a trail cut off at its end or made anew would not show'
      : `held against ${counted(heads, 'published head', 'published heads')}`;
  const recomputed = `${counted(entries, 'entry', 'entries')} under ${counted(seals, 'seal', 'seals')} recomputed`;
  return `${recomputed}, ${compared}; ${counted(unsealed, 'entry', 'entries')} not sealed yet; ${counted(faults.length, 'fault', 'faults')}.`;
}
