import { type SheetStream } from './exceljs-stream';
import { WordBuffer } from './word-buffer';

/** Large enough that waking the compressing thread costs little, small enough that memory stays flat. */
export const BLOCK_BYTES = 262_144;

/** A block is full after the row that fills it; a longer row makes its block grow. */
const ROW_ROOM = 32_768;

/** How many blocks may wait to be taken: one is being compressed while the next is made. */
const MAX_WAITING = 2;

/**
 * Blocks are used again in turn, for fresh ones kept the garbage collector as busy as the encoder. Five are in use
 * at once: one being written, two that wait, two that the streams between here and the compression hold.
 */
const BLOCKS = 12;

/**
 * Hands finished XML to exceljs's sheet stream and waits when the zip falls behind.
 *
 * exceljs itself never waits, and would hold the whole sheet in memory.
 */
export class BlockPipe {
  private readonly blocks = Array.from({ length: BLOCKS }, () => new WordBuffer(BLOCK_BYTES + ROW_ROOM));
  private readonly waiting: Promise<void>[] = [];
  private turn = 0;
  private stream: SheetStream | null = null;

  /** @param failed rejects when the output fails, for then the zip never takes another block */
  constructor(private readonly failed: Promise<never>) {}

  /** The block to write into. */
  get block(): WordBuffer {
    return this.blocks[this.turn] as WordBuffer;
  }

  /** Blocks from now on belong to this sheet, after what exceljs has written of it. */
  startSheet(stream: SheetStream): void {
    stream._flush();
    this.stream = stream;
  }

  /** Sends the block that was written and turns to the next. */
  async send(): Promise<void> {
    const finished = this.block.written();
    if (finished.length === 0 || this.stream === null) return;
    this.waiting.push(this.stream._pipe({ toBuffer: () => finished }));
    this.turn = (this.turn + 1) % BLOCKS;
    this.block.length = 0;
    if (this.waiting.length > MAX_WAITING) await Promise.race([this.waiting.shift(), this.failed]);
  }
}
