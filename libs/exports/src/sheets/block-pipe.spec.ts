import { BLOCK_BYTES, BlockPipe } from './block-pipe';
import { type SheetStream } from './exceljs-stream';

/** A sheet's stream that takes a block only when it is told to. */
class SlowStream implements SheetStream {
  readonly offered: Buffer[] = [];
  private readonly taken: (() => void)[] = [];

  _flush(): void {
    // Nothing was written before.
  }

  _pipe(chunk: { toBuffer(): Buffer }): Promise<void> {
    this.offered.push(chunk.toBuffer());
    return new Promise((resolve) => this.taken.push(resolve));
  }

  takeOne(): void {
    this.taken.shift()?.();
  }
}

const never = new Promise<never>(() => undefined);

/** Writes a full block of one letter and sends it; tells whether it may go on writing. */
function sendBlock(pipe: BlockPipe, letter: string): { isOver: () => boolean; over: Promise<void> } {
  pipe.block.bytes.fill(letter, 0, BLOCK_BYTES);
  pipe.block.length = BLOCK_BYTES;
  let isOver = false;
  const over = pipe.send().then(() => {
    isOver = true;
  });
  return { isOver: () => isOver, over };
}

/** Whatever can go on without the stream has gone on after this. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('the pipe of blocks to the zip', () => {
  it('holds two blocks that nobody takes and waits with the third, whatever is still to come', async () => {
    const stream = new SlowStream();
    const pipe = new BlockPipe(never);
    pipe.startSheet(stream);
    await sendBlock(pipe, 'a').over;
    await sendBlock(pipe, 'b').over;
    const third = sendBlock(pipe, 'c');
    await settled();
    expect(third.isOver()).toBe(false);
    expect(stream.offered).toHaveLength(3);
    stream.takeOne();
    await third.over;
    const fourth = sendBlock(pipe, 'd');
    await settled();
    expect(fourth.isOver()).toBe(false);
  });

  it('writes a long sheet in the same few buffers, and into none that is not taken yet', async () => {
    const stream = new SlowStream();
    const pipe = new BlockPipe(never);
    pipe.startSheet(stream);
    const letters = [...'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz'];
    for (const [index, letter] of letters.entries()) {
      const sent = sendBlock(pipe, letter);
      await settled();
      // Those that wait still say what was written into them.
      const waiting = stream.offered.slice(Math.max(index - 2, 0));
      expect(waiting.map((block) => block.toString('latin1', 0, 1)).join('')).toBe(
        letters.slice(Math.max(index - 2, 0), index + 1).join(''),
      );
      if (index >= 2) stream.takeOne();
      await sent.over;
    }
    expect(new Set(stream.offered.map((block) => block.buffer)).size).toBeLessThanOrEqual(12);
  });

  it('does not wait for an output that has failed', async () => {
    const pipe = new BlockPipe(Promise.reject(new Error('The disk is full.')));
    pipe.startSheet(new SlowStream());
    await sendBlock(pipe, 'a').over;
    await sendBlock(pipe, 'b').over;
    await expect(sendBlock(pipe, 'c').over).rejects.toThrow('The disk is full.');
  });
});
