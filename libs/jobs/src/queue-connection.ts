import { type Config } from '@awardbook/config';
import {
  type ConnectionOptions,
  createPostgresBackend,
  createRedisBackend,
  setDefaultBackendFactory,
} from 'bullmq';

/** The queue's tables stay out of ours. */
export const QUEUE_SCHEMA = 'bullmq';

/**
 * Points BullMQ at Redis when one is configured, else at our PostgreSQL.
 *
 * The backend is a setting of the whole process, as BullMQ has it; nothing else may have made a queue before.
 */
export function queueConnection(config: Config): ConnectionOptions {
  if (config.redisUrl !== null) {
    setDefaultBackendFactory(createRedisBackend);
    return { url: config.redisUrl, maxRetriesPerRequest: null };
  }
  setDefaultBackendFactory(createPostgresBackend);
  return {
    connectionString: config.databaseUrl,
    schema: QUEUE_SCHEMA,
    // The login may not make tables; prepareQueues does, as the role that migrates.
    migrate: false,
    max: 5,
    application_name: 'awardbook-queue',
  };
}
