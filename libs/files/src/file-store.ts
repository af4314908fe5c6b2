import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openDurableFile } from './durable-file';
import { FileTooLarge } from './files.errors';

/** A file that came in whole and does not have its name yet. */
export interface ReceivedFile {
  /** Where its bytes are until it is kept or discarded. */
  readonly partialPath: string;
  readonly sizeBytes: number;
  /** Of the whole file, hex. */
  readonly sha256: string;
  /** Gives it its name; a second time changes nothing. */
  keep(): Promise<void>;
  /** Leaves nothing behind, unless it was kept. */
  discard(): Promise<void>;
}

/** One folder of files that the api and every worker can reach; names are the program's, never a user's. */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** Where the file of this name is, or will be. */
  async pathOf(name: string): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return path.join(this.folder, name);
  }

  /**
   * Takes bytes in as they come, beside the place that the name means.
   *
   * @throws FileTooLarge as soon as there is one byte more than the limit; nothing of it stays
   */
  async receive(name: string, source: Readable, limitBytes: number): Promise<ReceivedFile> {
    const durable = await openDurableFile(await this.pathOf(name));
    const gauge = new Gauge(limitBytes);
    try {
      await pipeline(source, gauge, durable.output);
    } catch (error) {
      await durable.abort();
      throw error;
    }
    let kept = false;
    return {
      partialPath: durable.partialPath,
      ...gauge.measured(),
      async keep() {
        if (!kept) await durable.commit();
        kept = true;
      },
      async discard() {
        if (!kept) await durable.abort();
      },
    };
  }

  /** Null when there is no such file. */
  async open(name: string): Promise<{ stream: ReadStream; sizeBytes: number } | null> {
    const file = await this.pathOf(name);
    const found = await unlessAbsent(stat(file));
    return found === null ? null : { stream: createReadStream(file), sizeBytes: found.size };
  }

  /** Names of all files, half-written ones too. */
  async list(): Promise<string[]> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return readdir(this.folder);
  }

  /** As `list`, but those alone that nobody has written to since then. */
  async listUnchangedSince(instant: Date): Promise<string[]> {
    const names: string[] = [];
    for (const name of await this.list()) {
      const found = await unlessAbsent(stat(path.join(this.folder, name)));
      if (found !== null && found.mtime < instant) names.push(name);
    }
    return names;
  }

  /** Removes a file; one that is gone already is no fault. */
  async remove(name: string): Promise<void> {
    await unlessAbsent(unlink(path.join(this.folder, name)));
  }
}

/** Null for what is not there, or is gone by now. */
async function unlessAbsent<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** Lets bytes through up to a limit, and knows how many they were and their sha256. */
class Gauge extends Transform {
  private readonly hash = createHash('sha256');
  private sizeBytes = 0;

  constructor(private readonly limitBytes: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.sizeBytes += chunk.length;
    if (this.sizeBytes > this.limitBytes) {
      done(new FileTooLarge(this.limitBytes));
      return;
    }
    this.hash.update(chunk);
    done(null, chunk);
  }

  /** Once all bytes are through. */
  measured(): { sizeBytes: number; sha256: string } {
    return { sizeBytes: this.sizeBytes, sha256: this.hash.digest('hex') };
  }
}

const HASHED_AT_ONCE_BYTES = 1 << 18;

/** Size and hex sha256 of a whole file. */
export async function measureFile(file: string): Promise<{ sizeBytes: number; sha256: string }> {
  const hash = createHash('sha256');
  // One buffer for the whole file: those of a stream wait for the garbage collector, as many as the file has bytes.
  const buffer = Buffer.allocUnsafeSlow(HASHED_AT_ONCE_BYTES);
  let sizeBytes = 0;
  const handle = await open(file, 'r');
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return { sizeBytes, sha256: hash.digest('hex') };
      hash.update(buffer.subarray(0, bytesRead));
      sizeBytes += bytesRead;
    }
  } finally {
    await handle.close();
  }
}
