import { type EntityManager } from 'typeorm';
import { type KnownParty, type SubAwardRow } from './invent-parties';

/** Contacts, identifiers and countries, each by one statement. */
export async function insertKnowledge(tx: EntityManager, parties: readonly KnownParty[]): Promise<void> {
  const rows = JSON.stringify(parties);
  await tx.sql`
    UPDATE implementers i SET country = p.country, version = i.version + 1
      FROM jsonb_to_recordset(${rows}::jsonb) p ("implementerId" uuid, country text)
     WHERE i.id = p."implementerId" AND p.country IS NOT NULL`;
  await tx.sql`
    INSERT INTO implementer_identifiers (implementer_id, kind, value)
    SELECT p."implementerId", d.kind, d.value
      FROM jsonb_to_recordset(${rows}::jsonb) p ("implementerId" uuid, identifiers jsonb),
           jsonb_to_recordset(p.identifiers) d (kind text, value text)`;
  await tx.sql`
    INSERT INTO implementer_contacts (implementer_id, name, role, email)
    SELECT p."implementerId", c.name, c.role, c.email
      FROM jsonb_to_recordset(${rows}::jsonb) p ("implementerId" uuid, contacts jsonb),
           jsonb_to_recordset(p.contacts) c (name text, role text, email text)`;
}

/** After the entries, for nothing is passed on before it is obligated. */
export async function insertSubAwards(tx: EntityManager, subAwards: readonly SubAwardRow[]): Promise<void> {
  // Amounts go as text: JSON has no whole numbers of that size.
  const rows = JSON.stringify(subAwards.map(({ cents, ...row }) => ({ ...row, cents: String(cents) })));
  await tx.sql`
    INSERT INTO sub_awards (award_id, implementer_id, number, title, amount_cents, starts_on, ends_on, provenance)
    SELECT s."awardId", s."implementerId", s.number, s.title, s.cents, s."startsOn", s."endsOn", 'synthetic'
      FROM jsonb_to_recordset(${rows}::jsonb) s ("awardId" uuid, "implementerId" uuid, number text, title text,
           cents bigint, "startsOn" date, "endsOn" date)`;
}
