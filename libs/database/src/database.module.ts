import { CONFIG, type Config } from '@awardbook/config';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type DataSourceSettings, dataSourceOptions } from './data-source';
import { Transactions } from './transactions';
import { assertWalledIn } from './walls';

/** Connects once for the whole application; rooms inject `Transactions`. */
@Global()
@Module({})
export class DatabaseModule {
  /**
   * The program does not start when it connects as a role that passes by row-level security and must not.
   *
   * @param whenAway programs that stay wait for a database that is starting; a command says at once that it is away
   */
  static forRoot(settings: DataSourceSettings, whenAway: 'wait' | 'refuse' = 'wait'): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [CONFIG],
          useFactory: (config: Config) => ({
            ...dataSourceOptions(config.databaseUrl, settings),
            toRetry: () => whenAway === 'wait',
          }),
        }),
      ],
      providers: [
        {
          provide: Transactions,
          inject: [DataSource],
          useFactory: async (dataSource: DataSource) => {
            if (settings.walledInAs !== undefined) await assertWalledIn(dataSource, settings.walledInAs);
            return new Transactions(dataSource);
          },
        },
      ],
      exports: [Transactions, TypeOrmModule],
    };
  }
}
