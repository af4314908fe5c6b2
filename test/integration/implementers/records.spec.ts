import {
  IdentifierTaken,
  ImplementerChanged,
  ImplementerFieldInvalid,
  ImplementerNameTaken,
  type ImplementerPatch,
  type PartyName,
} from '@awardbook/implementers';
import { anImplementer, implementersOf, recordsOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();

const aName = (name: string, more: Partial<PartyName> = {}): PartyName => ({
  name,
  sort: 'other',
  usedFrom: null,
  usedUntil: null,
  ...more,
});

async function changed(patch: ImplementerPatch) {
  const { id } = await anImplementer().store(db.dataSource);
  return recordsOf(db.dataSource).change(TESTER, id, 1, patch);
}

describe('the record of an implementer', () => {
  it('keeps names with their sort and the days of their use', async () => {
    const names = [
      aName('Free the Children Fund', { sort: 'official', usedFrom: '2011-03-01' }),
      aName('Rescue Fund', { sort: 'former', usedUntil: '2011-02-28' }),
    ];
    const record = await changed({ name: 'Free the Children Fund', names });
    expect(record).toMatchObject({ name: 'Free the Children Fund', names, version: 2 });
    expect((await implementersOf(db.dataSource).get(TESTER, 'rescue fund')).id).toBe(record.id);
  });

  it('keeps the name it shows, also when a list of names leaves it out', async () => {
    const { id, name } = await anImplementer().store(db.dataSource);
    const record = await recordsOf(db.dataSource).change(TESTER, id, 1, { names: [aName('Short form')] });
    expect(record.names.map((each) => each.name).sort()).toEqual([name, 'Short form'].sort());
    const renamed = await recordsOf(db.dataSource).change(TESTER, id, 2, { name: 'SHORT FORM' });
    expect(renamed).toMatchObject({ name: 'SHORT FORM', otherNames: [name], version: 3 });
  });

  it('keeps identifiers in their normal form, contacts in their order, and the country of registration', async () => {
    const contacts = [
      { name: 'Zoe', role: 'Chief of party', email: 'zoe@example.org', phone: null },
      { name: 'Abe', role: '', email: null, phone: '+1 202 555 0100' },
    ];
    const identifiers = [{ kind: 'uei', value: 'zqgg kfmw m9u4' }] as const;
    const record = await changed({ identifiers, contacts, country: 'KE' });
    expect(record).toMatchObject({
      identifiers: [{ kind: 'uei', value: 'ZQGGKFMWM9U4' }],
      contacts,
      country: { code: 'KE', name: 'Kenya' },
    });
    expect(await recordsOf(db.dataSource).get(TESTER, record.id)).toEqual(record);
  });

  it('keeps its version when nothing differs', async () => {
    const { id, name, type } = await anImplementer().store(db.dataSource);
    const record = await recordsOf(db.dataSource).change(TESTER, id, 1, { name, type, contacts: [] });
    expect(record.version).toBe(1);
  });

  it('refuses an alias that belongs to somebody else, naming them, and stores nothing of the change', async () => {
    await anImplementer({ name: 'Holder of the alias' }).store(db.dataSource);
    const { id } = await anImplementer().store(db.dataSource);
    const refused = recordsOf(db.dataSource).change(TESTER, id, 1, {
      type: 'university',
      names: [aName('Fine'), aName('holder of the ALIAS')],
    });
    await expect(refused).rejects.toThrow(ImplementerNameTaken);
    await expect(refused).rejects.toThrow('"holder of the ALIAS" already leads to Holder of the alias');
    expect(await recordsOf(db.dataSource).get(TESTER, id)).toMatchObject({ version: 1, otherNames: [] });
  });

  it('refuses an identifier that leads to somebody else', async () => {
    const identifiers = [{ kind: 'duns', value: '07-843-4223' }] as const;
    const { name } = await changed({ identifiers });
    const refused = changed({ identifiers });
    await expect(refused).rejects.toThrow(IdentifierTaken);
    await expect(refused).rejects.toThrow(`DUNS 078434223 already leads to ${name}`);
  });

  it.each<[ImplementerPatch, string]>([
    [{ identifiers: [{ kind: 'uei', value: 'ABCDEFGHJKLO' }] }, '/identifiers/0/value'],
    [
      {
        identifiers: [
          { kind: 'other', value: 'x' },
          { kind: 'other', value: 'X ' },
        ],
      },
      '/identifiers/1/value',
    ],
    [{ names: [aName('Once', { usedFrom: '2012-01-01', usedUntil: '2011-12-31' })] }, '/names/0/usedUntil'],
    [{ names: [aName('Twice'), aName('t-w-i-c-e')] }, '/names/1/name'],
    [{ country: 'R-AF' }, '/country'],
    [{ country: 'XX' }, '/country'],
    [{ contacts: [{ name: 'A', role: '', email: 'nowhere', phone: null }] }, '/contacts/0/email'],
  ])('refuses %j at %s', async (patch, pointer) => {
    const refused = changed(patch);
    await expect(refused).rejects.toThrow(ImplementerFieldInvalid);
    await expect(refused).rejects.toMatchObject({ fields: [{ pointer }] });
  });

  it('changed by fifty at once from one version is changed once', async () => {
    const { id } = await anImplementer().store(db.dataSource);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) =>
        recordsOf(db.dataSource).change(TESTER, id, 1, { names: [aName(`Change ${at} of fifty`)] }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ImplementerChanged);
    expect(await recordsOf(db.dataSource).get(TESTER, id)).toMatchObject({ version: 2 });
  });
});
