import { Global, Module } from '@nestjs/common';
import { readConfig } from './read-config';

/** Token under which the checked configuration is injected. */
export const CONFIG = Symbol('Config');

@Global()
@Module({ providers: [{ provide: CONFIG, useFactory: () => readConfig() }], exports: [CONFIG] })
export class ConfigModule {}
