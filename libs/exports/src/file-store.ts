import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';

/** Where files of export runs are kept: one folder that the api and every worker can reach. */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** The finished file's path; its name is the run's, never a user's. */
  async pathOf(runId: string, format: string): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return path.join(this.folder, `${runId}.${format}`);
  }

  /** Null when there is no such file. */
  async open(runId: string, format: string): Promise<{ stream: ReadStream; sizeBytes: number } | null> {
    const file = await this.pathOf(runId, format);
    const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return found === null ? null : { stream: createReadStream(file), sizeBytes: found.size };
  }

  /** Names of all files, half-written ones too. */
  async list(): Promise<string[]> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return readdir(this.folder);
  }

  /** Removes a file; one that is gone already is no fault. */
  async remove(name: string): Promise<void> {
    await unlink(path.join(this.folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
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
