import { randomBytes } from 'node:crypto';
import { type WriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A file that is either whole under its name or not there at all. */
export interface DurableFile {
  /** Where to write; whoever writes ends it. */
  readonly output: WriteStream;
  /** The file beside, until the commit. */
  readonly partialPath: string;
  /** Gives the file its name once its bytes are on the disk; call it when the output has finished. */
  commit(): Promise<void>;
  /** Leaves nothing behind. */
  abort(): Promise<void>;
}

/**
 * Opens a file to be written beside its place, synced and renamed.
 *
 * The folder is synced too: a name that only the cache knows is gone after a power cut.
 */
export async function openDurableFile(finalPath: string): Promise<DurableFile> {
  // A name of its own: a slow writer that was taken for dead may still be writing beside the same file.
  const partialPath = `${finalPath}.${randomBytes(4).toString('hex')}.partial`;
  const handle = await open(partialPath, 'w');
  const output = handle.createWriteStream({ autoClose: false, highWaterMark: 1 << 18 });
  const commit = async (): Promise<void> => {
    await handle.sync();
    await handle.close();
    await rename(partialPath, finalPath);
    const folder = await open(path.dirname(finalPath), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  };
  const abort = async (): Promise<void> => {
    output.destroy();
    await handle.close();
    await rm(partialPath, { force: true });
  };
  return { output, partialPath, commit, abort };
}
