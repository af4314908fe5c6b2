import { saveAmendment } from '../api/amendment-queries';
import type { Amendment } from '../api/types';
import { ApiProblem, sentenceOf } from '../api/problem';
import type { Fault } from '../forms/faults';
import {
  changesOf,
  type Difference,
  differencesOf,
  isStale,
  plainValues,
  type Values,
} from '../forms/versions';
import { DRAFT_FIELDS, fieldOfPointer, toBody, toValues, unreadableIn } from './draft-values';

/** How long after the last key a draft is saved, ms. */
const SAVE_AFTER_MS = 2_000;

export type SaveState =
  | { is: 'saved'; at: Date | null }
  | { is: 'waiting' | 'saving' }
  | { is: 'failed'; sentence: string; faults: Fault[] };

export interface DraftState {
  /** As the server had it last. */
  stored: Amendment;
  /** As it stands in the form. */
  values: Values;
  save: SaveState;
  /** Not null while somebody else's change came first and nobody has chosen. */
  differences: Difference[] | null;
  /** Rises when the values change by more than typing, so that the fields show them anew. */
  epoch: number;
}

/** Keeps a draft that somebody writes in, and saves it by itself: what differs, shortly after the last key. */
export class DraftKeeper {
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private state: DraftState;

  /**
   * @param onSaved told of every version that the server gives back
   * @param load reads the draft again when somebody else has changed it
   */
  constructor(
    private readonly fain: string,
    read: Amendment,
    private readonly onSaved: (amendment: Amendment) => void,
    private readonly load: () => Promise<Amendment>,
  ) {
    this.state = {
      stored: read,
      values: toValues(read),
      save: { is: 'saved', at: null },
      differences: null,
      epoch: 0,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DraftState => this.state;

  /** Takes what was typed into a field; it is saved soon. */
  put(name: string, value: string): void {
    this.change({ values: { ...this.state.values, [name]: value }, save: { is: 'waiting' } });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), SAVE_AFTER_MS);
  }

  /** As `put`, for what the fields cannot show by themselves, such as a row that goes. */
  replace(name: string, value: string): void {
    this.put(name, value);
    this.change({ epoch: this.state.epoch + 1 });
  }

  /** Saves at once what is not saved; one after the other, so that each knows the version before it. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.save());
    return this.running;
  }

  /** Goes on with the chosen values over the newer version. */
  async choose(chosen: Values): Promise<void> {
    const values = { ...toValues(this.state.stored), ...chosen };
    this.change({ values, differences: null, epoch: this.state.epoch + 1 });
    await this.flush();
  }

  /** Nothing is waiting and nobody has to choose: what the server has is what stands in the form. */
  isSettled(): boolean {
    return this.state.save.is === 'saved' && this.state.differences === null;
  }

  private async save(): Promise<void> {
    const { stored, values, differences } = this.state;
    if (differences !== null) return;
    const faults = unreadableIn(values);
    const changes = withoutFaulty(unsavedIn(values, stored), faults);
    if (Object.keys(changes).length > 0) {
      this.change({ save: { is: 'saving' } });
      try {
        const now = await saveAmendment(this.fain, stored, toBody(changes));
        this.onSaved(now);
        this.change({ stored: now });
      } catch (error) {
        await this.fail(error);
        return;
      }
    }
    if (faults.length > 0)
      this.change({ save: { is: 'failed', sentence: 'All but what is marked is saved.', faults } });
    // What was typed meanwhile has its own timer.
    else if (Object.keys(unsavedIn(this.state.values, this.state.stored)).length === 0)
      this.change({ save: { is: 'saved', at: savedAt(this.state.save) } });
  }

  private async fail(error: unknown): Promise<void> {
    if (!isStale(error)) {
      const ofFields = error instanceof ApiProblem ? error.fields : [];
      const faults = ofFields.map(({ name, detail }) => ({
        field: fieldOfPointer(`/${name}`),
        sentence: detail,
      }));
      this.change({ save: { is: 'failed', sentence: sentenceOf(error), faults } });
      return;
    }
    try {
      const { stored, values } = this.state;
      const now = await this.load();
      const [read, mine] = [toValues(stored), plainValues(DRAFT_FIELDS, values)];
      const differences = differencesOf(DRAFT_FIELDS, { read, mine, theirs: toValues(now) });
      this.change({ stored: now, save: { is: 'waiting' }, differences });
    } catch (other) {
      this.change({ save: { is: 'failed', sentence: sentenceOf(other), faults: [] } });
    }
  }

  private change(part: Partial<DraftState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((tell) => tell());
  }
}

function unsavedIn(values: Values, stored: Amendment): Values {
  return changesOf(plainValues(DRAFT_FIELDS, values), toValues(stored));
}

/** Which fields of the draft a field of the form belongs to. */
function storedFieldsOf(field: string): string[] {
  if (field.startsWith('money-')) return ['money'];
  return field.startsWith('share-') ? ['category', 'country'] : [field];
}

/** What can be read of the changes; a field with a fault waits until it is mended. */
function withoutFaulty(changes: Values, faults: readonly Fault[]): Values {
  const faulty = new Set(faults.flatMap(({ field = '' }) => storedFieldsOf(field)));
  return Object.fromEntries(Object.entries(changes).filter(([name]) => !faulty.has(name)));
}

/** Now, unless nothing had to be saved. */
function savedAt(before: SaveState): Date | null {
  return before.is === 'saved' ? before.at : new Date();
}
