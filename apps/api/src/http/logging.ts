import { type IncomingMessage } from 'node:http';
import { CONFIG, type Config } from '@awardbook/config';
import { LoggerModule, type Params } from 'nestjs-pino';
import { loggableAddress } from './loggable-address';

interface LoggedRequest {
  id: string;
  method: string;
  url: string;
}

type RoutedRequest = IncomingMessage & { originalUrl?: string };

interface LoggedError extends Error {
  code?: string;
}

const QUIET = /^\/(api\/health|metrics|assets)\b/;

function loggerSettings(config: Config): Params {
  return {
    pinoHttp: {
      level: config.logLevel,
      // Never headers or bodies: they carry what people wrote and, one day, who they are. Nor an error's own
      // fields: those of a failed query are its values.
      serializers: {
        req: ({ id, method, url }: LoggedRequest) => ({ id, method, url: loggableAddress(url) }),
        res: (reply: { statusCode: number }) => ({ statusCode: reply.statusCode }),
        err: (error: LoggedError) => ({
          type: error.name,
          code: error.code,
          message: error.message,
          stack: error.stack,
        }),
      },
      // The router cuts its own prefix from the address, not from the original one.
      autoLogging: { ignore: (request) => QUIET.test((request as RoutedRequest).originalUrl ?? '') },
      // The problem filter has told of bugs already, with their stack.
      customLogLevel: (_request, reply) => (reply.statusCode >= 500 ? 'warn' : 'info'),
    },
  };
}

/** One JSON line a request, and one with the stack for each bug; to standard output. */
export const HttpLogging = LoggerModule.forRootAsync({ inject: [CONFIG], useFactory: loggerSettings });
