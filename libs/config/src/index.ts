export { type Config, ConfigFaulty, readConfig } from './config';
export { CONFIG, ConfigModule } from './config.module';
