import { isTransient } from '../../api/problem';
import { type Difference, differencesOf, isStale, type Values } from '../../forms/versions';
import { alsoSent, mergeOnto, only, type SentValues } from './draft-merge';
import type { DraftDoor, DraftState } from './draft-state';
import type { keptCopyOf } from './kept-copy';
import { draftIsOpen, draftIsClosed, saveIsUnderWay } from './open-drafts';

/** Nothing typed is older than this when it goes to the server. */
const SAVE_AFTER_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/**
 * Keeps one part of a draft saved: two seconds after a key, when a field is left, and when the page goes.
 *
 * What the server does not have yet lies on the device as well, so that neither a killed tab nor a lost connection
 * takes it. When somebody else has saved meanwhile, fields that only one of both changed are put together; fields that
 * both changed wait for a choice.
 */
export class DraftSaver<Stored extends { version: number }> {
  private state: DraftState<Stored>;
  /** Changed since the last save, as typed. */
  private mine: Values = {};
  /** What was sent over the version that was read last, and may have arrived though no answer did. */
  private sent: SentValues = {};
  private saving = false;
  private leaving = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly watching = new Set<() => void>();

  constructor(
    private readonly name: string,
    private readonly door: DraftDoor<Stored>,
    private readonly device: ReturnType<typeof keptCopyOf>,
    stored: Stored,
  ) {
    this.state = {
      stored,
      values: door.toValues(stored),
      save: 'saved',
      savedAt: null,
      refusal: null,
      conflict: null,
      kept: null,
    };
    const copy = device.read();
    if (copy === null) return;
    const { mine } = mergeOnto(this.read(), copy);
    if (Object.keys(mine).length === 0) device.remove();
    else this.state.kept = { copy, differences: this.differences(mine, copy.read) };
  }

  readonly snapshot = (): DraftState<Stored> => this.state;

  readonly watch = (tell: () => void): (() => void) => {
    this.watching.add(tell);
    return () => this.watching.delete(tell);
  };

  /** Takes what was typed; empty text is a value as any other. */
  change(typed: Values): void {
    this.mine = { ...this.mine, ...typed };
    this.keep();
    this.show({ values: { ...this.state.values, ...typed }, ...(!this.saving && { save: 'unsaved' }) });
    this.timer ??= setTimeout(() => this.flush(), SAVE_AFTER_MS);
  }

  /** Saves now what is not saved yet. */
  flush(): void {
    this.stopTimer();
    if (this.saving || !this.isDirty() || this.state.conflict !== null || this.state.kept !== null) return;
    saveIsUnderWay(this.name, this.save(false));
  }

  /** Whether the server has everything, and nothing waits for a choice. */
  isWhole(): boolean {
    return !this.isDirty() && this.state.conflict === null && this.state.kept === null;
  }

  /** The part is shown: what is typed waits for its two seconds. */
  enter(): void {
    this.leaving = false;
    draftIsOpen(this.name, this);
  }

  /** The part is left for another page: everything is saved at once. */
  leave(): void {
    this.leaving = true;
    this.flush();
    draftIsClosed(this.name, this);
  }

  /** The tab goes: what is not saved yet is sent without waiting for what is on its way. */
  close(): void {
    if (!this.isDirty() || this.state.conflict !== null || this.state.kept !== null) return;
    if (!this.saving) {
      this.stopTimer();
      void this.save(true);
      return;
    }
    this.sent = alsoSent(this.sent, this.mine);
    this.keep();
    // Should the other one have arrived first, this one is refused, and the device still has what it carried.
    this.door.save(this.state.values, this.state.stored.version, { keepalive: true }).catch(() => undefined);
  }

  /** Shows what somebody else has saved since. */
  async refresh(): Promise<void> {
    if (this.saving) return;
    const { version } = this.state.stored;
    const now = await this.door.load();
    if (!this.saving && now.version > version && this.state.stored.version === version) this.adopt(now);
  }

  /** Puts what lay on this device onto what is stored. */
  takeKept(): void {
    const { kept } = this.state;
    if (kept === null) return;
    const { mine, conflicting } = mergeOnto(this.read(), kept.copy);
    this.mine = mine;
    this.sent = kept.copy.sent;
    this.show({
      kept: null,
      values: { ...this.read(), ...mine },
      save: 'unsaved',
      conflict: this.conflictOf(conflicting, kept.copy.read),
    });
    this.flush();
  }

  discardKept(): void {
    this.device.remove();
    this.show({ kept: null });
  }

  /** Goes on with what was chosen for the fields that both sides changed. */
  resolve(chosen: Values): void {
    const read = this.read();
    this.mine = Object.fromEntries(
      Object.entries({ ...this.mine, ...chosen }).filter(([name, value]) => value !== (read[name] ?? '')),
    );
    this.sent = {};
    this.keep();
    this.show({
      conflict: null,
      values: { ...read, ...this.mine },
      save: this.isDirty() ? 'unsaved' : 'saved',
    });
    this.flush();
  }

  private async save(keepalive: boolean): Promise<void> {
    const { stored, values } = this.state;
    const going = this.mine;
    this.saving = true;
    this.sent = alsoSent(this.sent, going);
    this.keep();
    this.show({ save: 'saving', refusal: null });
    try {
      const now = await this.door.save(values, stored.version, { keepalive });
      this.failures = 0;
      this.mine = Object.fromEntries(
        Object.entries(this.mine).filter(([name, value]) => value !== going[name]),
      );
      this.sent = {};
      this.show({ stored: now, savedAt: new Date(), save: this.isDirty() ? 'unsaved' : 'saved' });
      // Only now: what lies on the device is what was typed over the version that was just stored.
      this.keep();
    } catch (error) {
      await this.fail(error);
    } finally {
      this.saving = false;
    }
    if (this.state.save !== 'unsaved' || this.state.conflict !== null) return;
    if (this.leaving) await this.save(false);
    else this.timer ??= setTimeout(() => this.flush(), SAVE_AFTER_MS);
  }

  private async fail(error: unknown): Promise<void> {
    if (isStale(error)) {
      try {
        this.adopt(await this.door.load());
        return;
      } catch (second) {
        error = second;
      }
    }
    if (!isTransient(error)) {
      this.show({ save: 'refused', refusal: error });
      return;
    }
    this.failures += 1;
    this.show({ save: 'offline' });
    this.stopTimer();
    this.timer = setTimeout(
      () => this.flush(),
      Math.min(SAVE_AFTER_MS * 2 ** (this.failures - 1), LONGEST_RETRY_MS),
    );
  }

  /** Goes on over a newer version. */
  private adopt(now: Stored): void {
    const before = this.read();
    const theirs = this.door.toValues(now);
    const { mine, conflicting } = mergeOnto(theirs, { mine: this.mine, read: before, sent: this.sent });
    this.mine = mine;
    this.sent = {};
    this.show({
      stored: now,
      values: { ...theirs, ...mine },
      save: this.isDirty() ? 'unsaved' : 'saved',
    });
    this.keep();
    this.show({ conflict: this.conflictOf(conflicting, before) });
  }

  private conflictOf(names: readonly string[], read: Values): Difference[] | null {
    if (names.length === 0) return null;
    return this.differences(only(this.mine, Object.fromEntries(names.map((name) => [name, '']))), read);
  }

  private differences(mine: Values, read: Values): Difference[] {
    const theirs = this.read();
    const all = { ...theirs, ...mine };
    const fields = Object.keys(mine).map((name) => this.door.fieldOf(name, all));
    return differencesOf(fields, { read, mine, theirs });
  }

  private read(): Values {
    return this.door.toValues(this.state.stored);
  }

  private isDirty(): boolean {
    return Object.keys(this.mine).length > 0;
  }

  private keep(): void {
    // What lay here before stays until the person has said what becomes of it.
    if (this.state.kept !== null) return;
    if (this.isDirty()) {
      this.device.write({
        mine: this.mine,
        read: only(this.read(), this.mine),
        sent: only(this.sent, this.mine),
      });
    } else this.device.remove();
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private show(changed: Partial<DraftState<Stored>>): void {
    this.state = { ...this.state, ...changed };
    this.watching.forEach((tell) => tell());
  }
}
