import { ApiProblem } from '../../api/problem';
import type { Values } from '../../forms/versions';
import { DraftSaver } from './draft-saver';
import type { DraftDoor } from './draft-state';
import type { KeptCopy } from './kept-copy';

interface Stored {
  version: number;
  values: Values;
}

/** A server of one draft, whose answers a test can hold back or refuse. */
class Server implements DraftDoor<Stored> {
  stored: Stored = { version: 1, values: { activities: 'old', challenges: 'old' } };
  refusal: Error | null = null;
  /** What becomes of answers: a lost one is of something that was saved. */
  answers: 'come' | 'get lost' | 'never come' = 'come';
  readonly toValues = ({ values }: Stored) => values;
  readonly fieldOf = (name: string) => ({ name, label: name });
  readonly load = () => Promise.resolve(this.stored);
  readonly save = (values: Values, version: number): Promise<Stored> => {
    if (this.refusal !== null) return Promise.reject(this.refusal);
    if (version !== this.stored.version) return Promise.reject(new ApiProblem(412, {}, null));
    if (this.answers === 'never come') return new Promise(() => undefined);
    this.stored = { version: version + 1, values };
    return this.answers === 'come' ? Promise.resolve(this.stored) : Promise.reject(new TypeError('lost'));
  };
  /** Somebody else saves. */
  changed(values: Values): void {
    this.stored = { version: this.stored.version + 1, values: { ...this.stored.values, ...values } };
  }
}

class Device {
  copy: KeptCopy | null = null;
  readonly read = () => this.copy;
  readonly write = (changes: Omit<KeptCopy, 'at'>) => void (this.copy = { ...changes, at: 0 });
  readonly remove = () => void (this.copy = null);
}

describe('a draft that saves itself', () => {
  let server: Server;
  let device: Device;
  const opened = () => new DraftSaver('report/progress', server, device, server.stored);
  const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => {
    jest.useFakeTimers();
    server = new Server();
    device = new Device();
  });
  afterEach(() => jest.useRealTimers());

  it('lies on the device from the first key on, and on the server two seconds later', async () => {
    const draft = opened();
    draft.change({ activities: 'new' });
    expect(device.copy?.mine).toEqual({ activities: 'new' });
    await pass(1_999);
    expect(server.stored.version).toBe(1);
    await pass(1);
    expect(server.stored).toEqual({ version: 2, values: { activities: 'new', challenges: 'old' } });
    expect(device.copy).toBeNull();
    expect(draft.snapshot().save).toBe('saved');
  });

  it('never has anything older than two seconds that the server has not, however long somebody types', async () => {
    const draft = opened();
    for (let key = 1; key <= 50; key += 1) {
      draft.change({ activities: String(key) });
      await pass(200);
      expect(
        key - Number(server.stored.values['activities'] === 'old' ? 0 : server.stored.values['activities']),
      ).toBeLessThanOrEqual(10);
    }
  });

  it('puts together what two people changed in different fields', async () => {
    const draft = opened();
    draft.change({ activities: 'mine' });
    server.changed({ challenges: 'theirs' });
    await pass(4_000);
    expect(server.stored.values).toEqual({ activities: 'mine', challenges: 'theirs' });
    expect(draft.snapshot().values).toEqual({ activities: 'mine', challenges: 'theirs' });
  });

  it('saves nothing over what somebody else changed in the same field before a choice', async () => {
    const draft = opened();
    draft.change({ activities: 'mine' });
    server.changed({ activities: 'theirs' });
    await pass(60_000);
    expect(server.stored.values['activities']).toBe('theirs');
    expect(draft.snapshot().conflict).toMatchObject([{ mine: 'mine', theirs: 'theirs', read: 'old' }]);
    draft.resolve({ activities: 'mine' });
    await pass(0);
    expect(server.stored.values['activities']).toBe('mine');
    expect(draft.snapshot().conflict).toBeNull();
  });

  it('keeps trying while the server is away', async () => {
    const draft = opened();
    server.refusal = new TypeError('fetch failed');
    draft.change({ activities: 'offline' });
    await pass(2_000);
    expect(draft.snapshot().save).toBe('offline');
    expect(device.copy?.mine).toEqual({ activities: 'offline' });
    server.refusal = null;
    await pass(2_000);
    expect(server.stored.values['activities']).toBe('offline');
  });

  it('asks nobody about their own words that arrived though the answer got lost', async () => {
    const draft = opened();
    server.answers = 'get lost';
    draft.change({ activities: 'one' });
    await pass(2_000);
    expect(draft.snapshot().save).toBe('offline');
    server.answers = 'come';
    draft.change({ activities: 'one two' });
    await pass(4_000);
    expect(draft.snapshot().conflict).toBeNull();
    expect(server.stored.values['activities']).toBe('one two');
  });

  it('asks nobody about what a killed tab had sent, when it arrives after the draft was opened again', async () => {
    const killed = opened();
    server.answers = 'never come';
    killed.change({ activities: 'one' });
    killed.flush();
    killed.change({ activities: 'one two' });
    const draft = opened();
    server.answers = 'come';
    server.changed({ activities: 'one' });
    draft.takeKept();
    await pass(4_000);
    expect(draft.snapshot().conflict).toBeNull();
    expect(server.stored.values['activities']).toBe('one two');
  });

  it('lies on the device as typed over what was saved last, also when more was typed during the save', async () => {
    const draft = opened();
    draft.change({ activities: 'one' });
    draft.flush();
    draft.change({ activities: 'one two' });
    await pass(0);
    expect(device.copy).toMatchObject({ mine: { activities: 'one two' }, read: { activities: 'one' } });
    const again = opened();
    again.takeKept();
    expect(again.snapshot().conflict).toBeNull();
  });

  it('shows what the server refuses and keeps it on the device', async () => {
    const draft = opened();
    server.refusal = new ApiProblem(409, { detail: 'Only a draft is written in.' }, null);
    draft.change({ activities: 'too late' });
    await pass(2_000);
    expect(draft.snapshot()).toMatchObject({ save: 'refused', refusal: server.refusal });
    expect(device.copy?.mine).toEqual({ activities: 'too late' });
  });

  it('offers back what a killed tab left, and saves it when it is wanted', async () => {
    opened().change({ activities: 'typed and killed' });
    const draft = opened();
    expect(draft.snapshot().kept?.differences).toMatchObject([{ mine: 'typed and killed', theirs: 'old' }]);
    expect(draft.snapshot().values['activities']).toBe('old');
    draft.takeKept();
    await pass(0);
    expect(server.stored.values['activities']).toBe('typed and killed');
    expect(device.copy).toBeNull();
  });

  it('forgets what a killed tab left when it is not wanted', () => {
    opened().change({ activities: 'typed and killed' });
    opened().discardKept();
    expect(opened().snapshot().kept).toBeNull();
  });

  it('offers nothing back that reached the server after all', async () => {
    const draft = opened();
    draft.change({ activities: 'sent while closing' });
    const { copy } = device;
    draft.close();
    await pass(0);
    device.copy = copy;
    expect(opened().snapshot().kept).toBeNull();
    expect(device.copy).toBeNull();
  });

  it('is whole on the server once its part was left, though a save was on its way', async () => {
    const draft = opened();
    draft.change({ activities: 'first' });
    draft.flush();
    draft.change({ activities: 'second' });
    draft.leave();
    await pass(0);
    expect(server.stored.values['activities']).toBe('second');
  });
});
