import { Money } from '@awardbook/money';
import { RollupsService, type SumDifference } from '@awardbook/rollups';
import { DomainError } from '@awardbook/problems';
import { type Command } from 'commander';
import { withServices } from './cli.module';
import { notice, print, progressOf } from './console';

class SumsDiffer extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'sums-differ';
  constructor(count: number) {
    super(
      `${count} stored sums differ from what the facts add up to; they are listed above. Run "awardbook rollups refresh" after finding out why.`,
    );
  }
}

const describe = ({ table, key, measure, storedCents, factsCents }: SumDifference): string =>
  `${table} ${key} ${measure}: stored ${Money.ofCents(storedCents).toString()}, facts ${Money.ofCents(factsCents).toString()}`;

export function addRollupsCommand(root: Command): void {
  const rollups = root.command('rollups').description('the sums that reports read');
  rollups
    .command('verify')
    .description('recompute every sum from the facts and print each difference')
    .option('--json', 'for machines')
    .action(async ({ json }: { json?: true }) => {
      await withServices(async (app) => {
        const progress = progressOf('awards recomputed');
        const { awards, differences, staleKeys } = await app
          .get(RollupsService)
          .verify((done) => progress(done, null));
        if (json) {
          const plain = differences.map((one) => ({
            ...one,
            storedCents: String(one.storedCents),
            factsCents: String(one.factsCents),
          }));
          print(JSON.stringify({ awards, staleKeys, differences: plain }));
        } else {
          for (const difference of differences) print(describe(difference));
          notice(
            `${awards} awards recomputed: ${differences.length} differences, ${staleKeys} keys waiting for the worker.`,
          );
        }
        if (differences.length > 0) throw new SumsDiffer(differences.length);
      });
    });
  rollups
    .command('refresh')
    .description('recompute what is stale now, without waiting for the worker')
    .action(async () => {
      await withServices(async (app) => {
        const keys = await app.get(RollupsService).refreshStale();
        notice(`${keys} keys recomputed.`);
      });
    });
}
