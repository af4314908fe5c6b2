import { type DataSource } from 'typeorm';
import Redis from 'ioredis';

/** A text that was found where it must not be, and how it got there. */
export interface Find {
  canary: string;
  plantedAs: string;
  around: string;
}

/** Which of the canaries stand in the text. */
export function dig(text: string, canaries: ReadonlyMap<string, string>): Find[] {
  return [...canaries].flatMap(([canary, plantedAs]) => {
    const index = text.indexOf(canary);
    return index < 0
      ? []
      : [{ canary, plantedAs, around: text.slice(Math.max(0, index - 120), index + canary.length + 40) }];
  });
}

/** Every row of every table of a schema, as PostgreSQL writes it; bytes in hex. */
export async function everythingIn(dataSource: DataSource, schema: string): Promise<string> {
  const tables = await dataSource.sql<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = ${schema}`;
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await dataSource.query<{ row: string }[]>(`SELECT t::text AS row FROM ${name} t`);
    texts.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return texts.join('\n');
}

/** Everything that a Redis holds, key by key. */
export async function everythingInRedis(url: string): Promise<string> {
  const redis = new Redis(url);
  try {
    const keys = await redis.keys('*');
    return (await Promise.all(keys.map(async (key) => `${key} ${await valueOf(redis, key)}`))).join('\n');
  } finally {
    redis.disconnect();
  }
}

async function valueOf(redis: Redis, key: string): Promise<string> {
  switch (await redis.type(key)) {
    case 'hash':
      return JSON.stringify(await redis.hgetall(key));
    case 'list':
      return JSON.stringify(await redis.lrange(key, 0, -1));
    case 'set':
      return JSON.stringify(await redis.smembers(key));
    case 'zset':
      return JSON.stringify(await redis.zrange(key, 0, -1, 'WITHSCORES'));
    case 'stream':
      return JSON.stringify(await redis.xrange(key, '-', '+'));
    default:
      return (await redis.get(key)) ?? '';
  }
}
