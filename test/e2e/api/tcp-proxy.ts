import { type Server, type Socket, connect, createServer } from 'node:net';
import { freePort } from '../../support/processes';

/** A way to a database that a test can cut and mend. */
export interface CuttableDatabase {
  /** The database's address by this way. */
  readonly url: string;
  /** Drops every connection and takes no new one, as a server that went away. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Puts a way that can be cut in front of a database. */
export async function cuttable(databaseUrl: string): Promise<CuttableDatabase> {
  const target = new URL(databaseUrl);
  const port = await freePort();
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  const join = (near: Socket): void => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  };
  const mend = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server = createServer(join).once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  const cut = (): Promise<void> =>
    new Promise((resolve) => {
      server?.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await mend();
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  return { url: url.href, cut, mend };
}
