export { type JobName, type JobPayloads, QUEUES, type QueueName } from './job-payloads';
export { JobsModule } from './jobs.module';
export { Jobs } from './jobs.service';
export { prepareQueues } from './prepare-queues';
