import 'reflect-metadata';
import { DomainError } from '@awardbook/problems';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from './application';

/** Requests under way get this long to end when the program is told to stop. */
const STOP_WITHIN_MS = 10_000;

function stopWhenTold(app: NestFastifyApplication): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // The parent is gone: nobody else would ever stop this process.
  process.once('disconnect', stop);
}

async function main(): Promise<void> {
  const { app, config } = await createApplication();
  stopWhenTold(app);
  await app.listen(config.port, config.host);
  const address = await app.getUrl();
  process.send?.({ ready: true, address });
}

main().catch((error: unknown) => {
  console.error(error instanceof DomainError ? error.message : error);
  process.exit(1);
});
