export { type Config, ConfigFaulty, secretKeyOf, type SsoConfig } from './config';
export { CONFIG, ConfigModule } from './config.module';
export { readConfig } from './read-config';
export { ensureSecretKey, parseSecretKey, SecretKeyMissing } from './secret-key';
