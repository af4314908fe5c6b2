import { Client, type QueryConfig, type Submittable } from 'pg';
import { planName } from './kept-plans';

/**
 * A connection that keeps the plans of statements marked `KEPT`, and sends what is asked in one turn of the event loop
 * in one piece: a write to the server costs more than most look-ups.
 */
export class Connection extends Client {
  private isCorked = false;

  // The many ways in which pg lets itself be asked come down to these two: a stream or statement of its own, or a
  // text with values.
  override query = ((asked: string | QueryConfig | Submittable, values?: unknown[], ...rest: unknown[]) => {
    this.sendTogether();
    const name = typeof asked === 'string' && Array.isArray(values) ? planName(asked) : null;
    const statement = name === null ? asked : { name, text: asked };
    return (super.query as (...all: unknown[]) => unknown)(statement, values, ...rest);
  }) as Client['query'];

  private sendTogether(): void {
    if (this.isCorked) return;
    const { stream } = this.connection;
    stream.cork();
    this.isCorked = true;
    process.nextTick(() => {
      this.isCorked = false;
      stream.uncork();
    });
  }
}
