import { isDatabaseAway } from '@awardbook/database';
import { RollupsService } from '@awardbook/rollups';
import { Controller, Get, Header, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Open } from '../http/access/needs';
import { MetricsGuard } from './metrics.guard';
import { RequestMetrics } from './request-metrics';

/** Figures about the process for those who run it; none about awards. */
@ApiExcludeController()
@Open('scrapers have no account; figures about the process, none about awards')
@UseGuards(MetricsGuard)
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly requests: RequestMetrics,
    private readonly rollups: RollupsService,
  ) {}

  @Get()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  async read(): Promise<string> {
    return `${processText()}${await this.databaseText()}${this.requests.toText()}`;
  }

  /** While the database is away the process is still told about, which is when it matters. */
  private async databaseText(): Promise<string> {
    try {
      const stale = await this.rollups.staleKeys();
      return (
        gauge('awardbook_database_up', 'Whether the database answers.', 1) +
        gauge('awardbook_stale_rollup_keys', 'Sums that a worker has yet to recompute.', stale)
      );
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      return gauge('awardbook_database_up', 'Whether the database answers.', 0);
    }
  }
}

function gauge(name: string, help: string, value: number): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`;
}

function processText(): string {
  const memory = process.memoryUsage();
  return [
    gauge('process_resident_memory_bytes', 'Resident memory.', memory.rss),
    gauge('nodejs_heap_used_bytes', 'JavaScript heap in use.', memory.heapUsed),
    gauge('process_uptime_seconds', 'Time since the process started.', Math.round(process.uptime())),
  ].join('');
}
