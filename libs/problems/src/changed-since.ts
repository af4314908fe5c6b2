import { DomainError } from './domain-error';

/** Somebody else changed the record after the version that the caller holds; each room has its own, with its own code. */
export abstract class ChangedSince extends DomainError {
  override readonly refusal = 'stale';
  override readonly figures: Readonly<Record<string, string>>;
  /**
   * @param asked the version that the caller holds
   * @param current the version that the record is at
   */
  constructor(sentence: string, asked: number, current: number) {
    super(sentence);
    this.figures = { asked: String(asked), current: String(current) };
  }
}
