import zlib from 'node:zlib';

/** The stream that compresses one part of the zip; its checksum and size are read when it ends. */
interface PartStream {
  checksum: unknown;
  rawSize: number;
  _transform(chunk: Buffer, encoding: BufferEncoding, done: () => void): void;
}

/** The zip writer below exceljs, which makes one such stream for each part. */
interface ZipEngine {
  _smartStream?: (...args: unknown[]) => PartStream;
}

/**
 * Lets Node count the checksums of this zip, where its JavaScript writer would.
 *
 * The same sum at a twentieth of the time: over half a gigabyte of rows that is a second of an export. A zip
 * writer that is built otherwise keeps its own way, only slower.
 */
export function useNativeChecksum(archive: { _module?: { engine?: ZipEngine } }): void {
  const engine = archive._module?.engine;
  const makeStream = engine?._smartStream;
  if (engine === undefined || makeStream === undefined || typeof zlib.crc32 !== 'function') return;
  engine._smartStream = (...args) => {
    const part = makeStream.apply(engine, args);
    if (part instanceof zlib.DeflateRaw && typeof part.rawSize === 'number') countNatively(part);
    return part;
  };
}

function countNatively(part: PartStream & zlib.DeflateRaw): void {
  const deflate = zlib.DeflateRaw.prototype as unknown as PartStream;
  let checksum = 0;
  part._transform = (chunk: Buffer, encoding: BufferEncoding, done: () => void) => {
    checksum = zlib.crc32(chunk, checksum);
    part.checksum = checksum;
    part.rawSize += chunk.length;
    deflate._transform.call(part, chunk, encoding, done);
  };
}
