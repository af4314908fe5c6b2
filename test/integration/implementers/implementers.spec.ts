import {
  type Implementer,
  type ImplementerDraft,
  ImplementerNameInvalid,
  ImplementerNameTaken,
  ImplementerNotFound,
} from '@awardbook/implementers';
import { anImplementer, implementersOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();

const UNODC: ImplementerDraft = {
  name: 'United Nations Office on Drugs and Crime',
  type: 'public-international-organization',
  otherNames: ['UNODC', 'UN Office on Drugs and Crime', 'U.N.O.D.C.'],
  provenance: 'published',
};

describe('an implementer', () => {
  let unodc: Implementer;

  beforeAll(async () => {
    unodc = await implementersOf(db.dataSource).create(TESTER, UNODC);
  });

  it('is one record under all its names, and two spellings of one name are one', () => {
    expect(unodc).toMatchObject({
      name: 'United Nations Office on Drugs and Crime',
      otherNames: ['UN Office on Drugs and Crime', 'UNODC'],
      type: 'public-international-organization',
      provenance: 'published',
      version: 1,
    });
  });

  it.each([
    'UNODC',
    'unodc',
    'U.N.O.D.C',
    'UN office on drugs & and crime',
    'united nations office on drugs and crime',
  ])('is found as %p', async (name) =>
    expect((await implementersOf(db.dataSource).get(TESTER, name)).id).toBe(unodc.id),
  );

  it('is found by its id, and by other rooms inside their transaction', async () => {
    const implementers = implementersOf(db.dataSource);
    expect(await implementers.get(TESTER, unodc.id)).toEqual(unodc);
    expect(await implementers.findByName(db.dataSource.manager, 'unodc')).toEqual(unodc);
    expect(await implementers.findByName(db.dataSource.manager, 'INTERPOL')).toBeNull();
  });

  it.each(['INTERPOL', '01890000-0000-7000-8000-000000000000', '--'])(
    'that nobody recorded is not found: %p',
    (who) => expect(implementersOf(db.dataSource).get(TESTER, who)).rejects.toThrow(ImplementerNotFound),
  );

  it('cannot take a name that leads to another, and then nothing of it is stored', async () => {
    const implementers = implementersOf(db.dataSource);
    const refused = implementers.create(TESTER, {
      name: 'Unodc Academy',
      type: 'university',
      otherNames: ['u-n-o-d-c'],
    });
    await expect(refused).rejects.toThrow(ImplementerNameTaken);
    await expect(refused).rejects.toThrow(
      'The name "u-n-o-d-c" already leads to United Nations Office on Drugs and Crime.',
    );
    await expect(implementers.get(TESTER, 'Unodc Academy')).rejects.toThrow(ImplementerNotFound);
  });

  it.each([
    [{ name: '...' }, '/name'],
    [{ name: '' }, '/name'],
    [{ name: 'x'.repeat(201) }, '/name'],
    [{ otherNames: ['Fine', '—'] }, '/otherNames/1'],
  ])('with the names %o is refused at %s', async (fault, pointer) => {
    const refused = implementersOf(db.dataSource).create(TESTER, {
      name: 'Somebody',
      type: 'us-ngo',
      ...fault,
    });
    await expect(refused).rejects.toThrow(ImplementerNameInvalid);
    await expect(refused).rejects.toMatchObject({ fields: [{ pointer }] });
  });

  it('keeps the letters of every language in its name', async () => {
    const stored = await anImplementer({ name: 'Fundación Renacer' }).store(db.dataSource);
    expect((await implementersOf(db.dataSource).get(TESTER, 'FUNDACIÓN renacer')).id).toBe(stored.id);
    await expect(implementersOf(db.dataSource).get(TESTER, 'Fundacin Renacer')).rejects.toThrow(
      ImplementerNotFound,
    );
  });

  it('recorded by ten at once under one name is recorded once', async () => {
    const implementers = implementersOf(db.dataSource);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () =>
        implementers.create(TESTER, { name: 'Polaris Project', type: 'us-ngo' }),
      ),
    );
    const refusals = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
    );
    expect(refusals).toHaveLength(9);
    for (const refusal of refusals) expect(refusal).toBeInstanceOf(ImplementerNameTaken);
  });
});

it('the list of implementers goes by name without regard to case, a page at a time', async () => {
  for (const name of ['zonta', 'Abolishion First', 'abolition second', 'Vital Voices']) {
    await anImplementer({ name }).store(db.dataSource);
  }
  const implementers = implementersOf(db.dataSource);
  const names: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof implementers.list>> = await implementers.list(TESTER, {
      limit: 2,
      cursor,
    });
    names.push(...page.items.map(({ name }) => name));
    cursor = page.next;
  } while (cursor !== null);
  expect(names).toEqual([
    'Abolishion First',
    'abolition second',
    'Fundación Renacer',
    'Polaris Project',
    'United Nations Office on Drugs and Crime',
    'Vital Voices',
    'zonta',
  ]);
});
