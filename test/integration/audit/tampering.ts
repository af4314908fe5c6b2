import { type Head } from '@awardbook/audit';
import { type EntityManager } from 'typeorm';
import { readBody } from '../../../libs/audit/src/sealing/entry-marks';
import { hashOf, NO_HASH } from '../../../libs/audit/src/sealing/seal';
import { listSealsAfter, streamEntries } from '../../../libs/audit/src/sealing/seals.queries';
import { type Random } from '../../support/random';

/** What a tampering touched, as far as a verification must be able to tell; null where it cannot. */
export interface Touched {
  what: string;
  entry: { transactionId: bigint; id: bigint } | null;
  /** Only a head that was published earlier gives it away. */
  needsHead: boolean;
}

interface Key {
  transactionId: bigint;
  id: bigint;
}

/** Every column of an entry but its key, and another value for it. */
const OTHER_VALUES: readonly (readonly [string, string])[] = [
  ['at', "at - interval '1 microsecond'"],
  ['actor', "actor || 'x'"],
  ['actor_role', "CASE actor_role WHEN 'finance' THEN 'grantee' ELSE 'finance' END"],
  ['login', "reverse(login) || 'x'"],
  ['kind', "CASE kind WHEN 'updated' THEN 'inserted' ELSE 'updated' END"],
  ['subject', 'overlay(subject PLACING chr(ascii(left(subject, 1)) # 1) FROM 1 FOR 1)'],
  ['row_key', "row_key || '0'"],
  ['award_id', 'CASE WHEN award_id IS NULL THEN uuidv7() END'],
  ['implementer_id', 'CASE WHEN implementer_id IS NULL THEN uuidv7() END'],
  [
    'before',
    `CASE WHEN before IS NULL THEN '{"x": 1}'::jsonb WHEN before ? 'x' THEN NULL ELSE before || '{"x": 1}' END`,
  ],
  ['after', `CASE WHEN after IS NULL THEN '{"x": 1}'::jsonb ELSE after || '{"x": "1"}' END`],
];

/** Every column of a seal, and another value for it. */
const OTHER_SEALS: readonly (readonly [string, string])[] = [
  ['number', 'number + 100000'],
  ['from_transaction', 'from_transaction - 1'],
  ['to_transaction', 'to_transaction + 1'],
  ['entries', 'entries + 1'],
  ['previous_hash', "translate(previous_hash, '0123456789abcdef', '123456789abcdef0')"],
  ['hash', "translate(hash, '0123456789abcdef', '123456789abcdef0')"],
  ['sealed_at', "sealed_at + interval '1 microsecond'"],
  ['marks', 'set_byte(marks, octet_length(marks) - 1, get_byte(marks, octet_length(marks) - 1) # 1)'],
  ['marks', 'substr(marks, 1, octet_length(marks) - 1)'],
];

const of = <T>(random: Random, choices: readonly T[]): T => {
  const choice = choices[random(choices.length)];
  if (choice === undefined) throw new Error('There is nothing to choose from.');
  return choice;
};

const whereKey = ({ transactionId, id }: Key) => `transaction_id = ${transactionId} AND id = ${id}`;

/** Does one random wrong to a sealed trail, in a transaction that is rolled back afterwards. */
export async function tamper(
  tx: EntityManager,
  random: Random,
  entries: readonly Key[],
  seals: readonly bigint[],
): Promise<Touched> {
  const entry = of(random, entries);
  const doing = of(random, DEEDS);
  return doing(tx, random, { entry, entries, seals });
}

interface Scene {
  entry: Key;
  entries: readonly Key[];
  seals: readonly bigint[];
}

type Deed = (tx: EntityManager, random: Random, scene: Scene) => Promise<Touched>;

const flip: Deed = async (tx, random, { entry }) => {
  const [column, value] = of(random, OTHER_VALUES);
  await tx.query(`UPDATE audit_entries SET ${column} = ${value} WHERE ${whereKey(entry)}`);
  return { what: `flip ${column}`, entry, needsHead: false };
};

const remove: Deed = async (tx, _random, { entry }) => {
  await tx.query(`DELETE FROM audit_entries WHERE ${whereKey(entry)}`);
  return { what: 'remove an entry', entry, needsHead: false };
};

const removeTransaction: Deed = async (tx, _random, { entry }) => {
  await tx.query(`DELETE FROM audit_entries WHERE transaction_id = ${entry.transactionId}`);
  return { what: 'remove a transaction', entry, needsHead: false };
};

const renumber: Deed = async (tx, _random, { entry }) => {
  await tx.query(`UPDATE audit_entries SET id = id + 1000000 WHERE ${whereKey(entry)}`);
  return { what: 'renumber an entry', entry, needsHead: false };
};

const move: Deed = async (tx, random, { entry, entries }) => {
  const other = of(
    random,
    entries.filter(({ transactionId }) => transactionId !== entry.transactionId),
  );
  await tx.query(`UPDATE audit_entries SET transaction_id = ${other.transactionId} WHERE ${whereKey(entry)}`);
  return { what: 'move to another transaction', entry, needsHead: false };
};

const swap: Deed = async (tx, random, { entry, entries }) => {
  const other = of(
    random,
    entries.filter(({ id }) => id !== entry.id),
  );
  const columns = [
    'at',
    'actor',
    'kind',
    'subject',
    'row_key',
    'award_id',
    'implementer_id',
    'before',
    'after',
  ];
  await tx.query(`
    UPDATE audit_entries e SET (${columns.join(', ')}) = (
      SELECT ${columns.map((column) => `o.${column}`).join(', ')} FROM audit_entries o
       WHERE (o.transaction_id, o.id) <> (e.transaction_id, e.id)
         AND ((o.transaction_id, o.id) = (${entry.transactionId}, ${entry.id})
              OR (o.transaction_id, o.id) = (${other.transactionId}, ${other.id})))
     WHERE (${whereKey(entry)}) OR (${whereKey(other)})`);
  return { what: 'swap two entries', entry, needsHead: false };
};

const insert: Deed = async (tx, _random, { entry }) => {
  await tx.query(`
    INSERT INTO audit_entries (transaction_id, id, at, actor, actor_role, login, kind, subject, row_key)
    OVERRIDING SYSTEM VALUE
    SELECT transaction_id, id + 5000000, at, actor, actor_role, login, 'updated', 'awards', row_key
      FROM audit_entries WHERE ${whereKey(entry)}`);
  const added = { transactionId: entry.transactionId, id: entry.id + 5_000_000n };
  return { what: 'insert an entry', entry: added, needsHead: false };
};

const editSeal: Deed = async (tx, random, { seals }) => {
  const [column, value] = of(random, OTHER_SEALS);
  await tx.query(`UPDATE audit_seals SET ${column} = ${value} WHERE number = ${of(random, seals)}`);
  return { what: `edit ${column} of a seal`, entry: null, needsHead: false };
};

const removeSeal: Deed = async (tx, random, { seals }) => {
  const number = of(random, seals.slice(0, -1));
  await tx.query(`DELETE FROM audit_seals WHERE number = ${number}`);
  return { what: 'remove a seal', entry: null, needsHead: false };
};

/** The end of the trail goes: its last seals, and with them the entries, or not. */
const cutOff: Deed = async (tx, random, { seals }) => {
  const number = of(random, seals);
  const [seal] = await tx.query<{ from: bigint }[]>(
    `SELECT from_transaction AS "from" FROM audit_seals WHERE number = ${number}`,
  );
  await tx.query(`DELETE FROM audit_seals WHERE number >= ${number}`);
  if (random(2) === 0)
    await tx.query(`DELETE FROM audit_entries WHERE transaction_id >= ${seal?.from ?? 0n}`);
  return { what: 'cut off the tail', entry: null, needsHead: true };
};

/** The best forgery: an entry is altered, and every seal from there on made anew. */
const rewrite: Deed = async (tx, random, { entry }) => {
  const [column, value] = of(random, OTHER_VALUES);
  await tx.query(`UPDATE audit_entries SET ${column} = ${value} WHERE ${whereKey(entry)}`);
  let previousHash = NO_HASH;
  for (const seal of await listSealsAfter(tx, null, 1_000)) {
    const body = await readBody(await streamEntries(tx, seal.fromTransaction, seal.toTransaction));
    const hash = hashOf({ ...seal, previousHash }, body.digest);
    await tx.sql`UPDATE audit_seals SET previous_hash = ${previousHash}, hash = ${hash}, marks = ${body.marks}
                  WHERE number = ${seal.number}`;
    previousHash = hash;
  }
  return { what: `rewrite the chain after a flip of ${column}`, entry: null, needsHead: true };
};

const DEEDS: readonly Deed[] = [
  flip,
  flip,
  flip,
  remove,
  removeTransaction,
  renumber,
  move,
  swap,
  insert,
  editSeal,
  editSeal,
  removeSeal,
  cutOff,
  rewrite,
];

/** A head as it is published, of a verification's own reading. */
export const published = ({ number, hash }: Head) => ({ number, hash });
