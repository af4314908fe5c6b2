import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Open } from '../http/access/needs';
import { SchemaOutOfDate } from './health.errors';
import { HealthResponse } from './health.dto';
import { listRanMigrations } from './health.queries';

@ApiTags('health')
@Open('whoever keeps the program running asks, without an account')
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether the process answers at all. */
  @Get('live')
  live(): HealthResponse {
    return { status: 'live' };
  }

  /** Whether requests can be served: the database answers and its schema is the one of this program. */
  @Get('ready')
  async ready(): Promise<HealthResponse> {
    const ran = new Set(await listRanMigrations(this.dataSource.manager));
    const missing = this.dataSource.migrations
      .map((migration) => migration.name ?? migration.constructor.name)
      .filter((name) => !ran.has(name));
    if (missing.length > 0) throw new SchemaOutOfDate(missing);
    return { status: 'ready' };
  }
}
