import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDataSource, systemActor, Transactions } from '@awardbook/database';
import { setTimeout as delay } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { SMTPServer } from 'smtp-server';
import { aFundedAward, anAward } from '../../builders';
import { withTestDatabase } from '../../support/database';
import { asWorker } from '../../support/logins';
import { AUDITOR, linesOf, publicationOf, sealingOf, sealUntil } from './trail';

const db = withTestDatabase();

it('seals what is over, and what comes late under the next seal', async () => {
  const sealing = sealingOf(db.dataSource);
  await anAward().store(db.dataSource);
  const late = db.dataSource.createQueryRunner();
  await late.startTransaction();
  await late.query(`SELECT record_event('signed-in', 'late', NULL, NULL)`);
  await anAward().store(db.dataSource);
  // Two awards with an implementer and its name each; the second's transactions wait for the late one.
  expect(await sealUntil(sealing, 3n)).toBe(3n);
  const before = await sealing.verify(AUDITOR, null);
  expect(before).toMatchObject({ faults: [], entries: 3n });
  await late.commitTransaction();
  await late.release();
  expect(await sealing.verify(AUDITOR, null)).toMatchObject({ faults: [], unsealed: 4n });
  expect(await sealUntil(sealing)).toBe(4n);
  expect(await sealing.verify(AUDITOR, null)).toMatchObject({ faults: [], unsealed: 0n });
  expect(await sealing.seal()).toBe(0n);
});

it('never breaks while forty write at once, late and rolled back, and several seal', async () => {
  const sealings = [0, 1, 2].map(() => sealingOf(db.dataSource));
  const award = await aFundedAward(db.dataSource);
  let isWriting = true;
  let seals = 0;
  const writers = Array.from({ length: 40 }, async (_, writer) => {
    // A transaction of another suite on the same server lets nothing be sealed while it runs.
    for (let turn = 0; turn < 25 || (seals <= 5 && turn < 1_000); turn += 1) {
      await new Transactions(db.dataSource)
        .run(systemActor(`writer-${writer}`), async (tx) => {
          await tx.query(`SELECT record_event('signed-in', '${writer}-${turn}', NULL, NULL)`);
          await delay((writer * 7 + turn * 13) % 20);
          await tx.query(
            `UPDATE implementers SET version = version + 1 WHERE id = '${award.award.implementer.id}'`,
          );
          if ((writer + turn) % 7 === 0) throw new Error('undone');
        })
        .catch((error: Error) => expect(error.message).toBe('undone'));
    }
  });
  const sealers = sealings.map(async (sealing) => {
    while (isWriting) {
      if ((await sealing.seal()) > 0n) seals += 1;
      expect((await sealing.verify(AUDITOR, null)).faults).toEqual([]);
      await delay(5);
    }
  });
  await Promise.all(writers).finally(() => (isWriting = false));
  await Promise.all(sealers);
  const [sealing = sealingOf(db.dataSource)] = sealings;
  await sealUntil(sealing);
  const result = await sealing.verify(AUDITOR, null);
  expect(result).toMatchObject({ faults: [], unsealed: 0n });
  expect(result.entries).toBe(BigInt((await linesOf(db.dataSource)).length));
  expect(Number(result.seals)).toBeGreaterThan(5);
});

it('stays whole after thousands of writes of one transaction and of many', async () => {
  const sealing = sealingOf(db.dataSource);
  await db.dataSource.query(
    `SELECT record_event('refused', n::text, NULL, jsonb_build_object('n', n, 'text', E'tab\\tfeed\\nback\\\\slash'))
       FROM generate_series(1, 25000) n`,
  );
  for (let turn = 0; turn < 300; turn += 1)
    await db.dataSource.query(`SELECT record_event('refused', '${turn}', NULL, NULL)`);
  expect(await sealUntil(sealing)).toBeGreaterThanOrEqual(25_300n);
  expect(await sealing.verify(AUDITOR, null)).toMatchObject({ faults: [], unsealed: 0n });
});

it('is sealed by the worker, which may do nothing else to it', async () => {
  const worker = await createDataSource(await asWorker(db.url), { applicationName: 'test' }).initialize();
  try {
    await anAward().store(db.dataSource);
    const publication = publicationOf(worker);
    expect(await sealUntil(sealingOf(worker, publication))).toBe(3n);
    await publication.publish();
    expect(await sealingOf(db.dataSource, publication).verify(AUDITOR, null)).toMatchObject({
      faults: [],
      heads: 1,
    });
  } finally {
    await worker.destroy();
  }
});

it('can be recomputed without this program, by the COPY and the line that the README gives', async () => {
  const [seal] = await db.dataSource.sql<Record<string, string>[]>`
    SELECT number::text, from_transaction::text AS "from", to_transaction::text AS "to", entries::text,
           extract(epoch FROM sealed_at)::text AS at, previous_hash AS previous, hash FROM audit_seals WHERE number = 2`;
  const page = readFileSync(path.join(__dirname, '../../../libs/audit/README.md'), 'utf8');
  const copy = /COPY \([\s\S]*?\) TO STDOUT/.exec(page)?.[0] ?? '';
  const statement = copy
    .replace(':from', seal?.['from'] ?? '')
    .replace(':to', seal?.['to'] ?? '')
    .replace(/\s+/g, ' ');
  const client = new Client({ connectionString: db.url });
  await client.connect();
  const lines = await buffer(client.query(copyTo(statement)));
  await client.end();
  const digest = createHash('sha256').update(lines).digest('hex');
  const line = ['number', 'from', 'to', 'entries', 'at'].map((name) => seal?.[name]);
  const text = `${[...line, digest, seal?.['previous']].join('\t')}\n`;
  expect(createHash('sha256').update(text).digest('hex')).toBe(seal?.['hash']);
});

describe('the head', () => {
  it('is added to the file once for each seal, and gives away a chain that was cut off', async () => {
    const publication = publicationOf(db.dataSource);
    const sealing = sealingOf(db.dataSource, publication);
    await anAward().store(db.dataSource);
    await sealUntil(sealing);
    await publication.publish();
    await publication.publish();
    await anAward().store(db.dataSource);
    await sealUntil(sealing);
    await publication.publish();
    const head = await sealing.head(AUDITOR);
    const lines = readFileSync(publication.file, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe(
      `${head?.number} ${head?.hash} ${head?.sealedAt.toISOString()} ${head?.entries} entries`,
    );
    expect(await sealing.verify(AUDITOR, publication.file)).toMatchObject({ faults: [], heads: 2 });
    const later = path.join(mkdtempSync(path.join(tmpdir(), 'awardbook-heads-')), 'heads.txt');
    writeFileSync(later, `# kept by the auditor\n${(head?.number ?? 0n) + 5n} ${'a'.repeat(64)}\n`);
    expect((await sealing.verify(AUDITOR, later)).faults).toMatchObject([{ code: 'head-missing' }]);
    writeFileSync(later, `${head?.number} ${'a'.repeat(64)}\n`);
    expect((await sealing.verify(AUDITOR, later)).faults).toMatchObject([{ code: 'head-differs' }]);
    writeFileSync(later, 'hello\n');
    await expect(sealing.verify(AUDITOR, later)).rejects.toMatchObject({ code: 'head-unreadable' });
    await expect(sealing.verify(AUDITOR, `${later}.gone`)).rejects.toMatchObject({
      code: 'head-file-missing',
    });
  });

  it('is mailed once a day, and again the next time when the mail failed', async () => {
    const mails: string[] = [];
    let isRefusing = true;
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData(stream, _session, done) {
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('end', () => {
          if (isRefusing) return done(new Error('full'));
          mails.push(Buffer.concat(pieces).toString('utf8'));
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as { port: number };
    try {
      const publication = publicationOf(db.dataSource, {
        smtpUrl: `smtp://127.0.0.1:${port}`,
        mailFrom: 'awardbook@example.gov',
        auditHeadMailTo: 'auditor@example.gov',
        publicUrl: 'https://awards.example.gov',
      });
      await expect(publication.publish()).rejects.toThrow('full');
      isRefusing = false;
      await publication.publish();
      await anAward().store(db.dataSource);
      const sealing = sealingOf(db.dataSource, publication);
      const mailed = await sealing.head(AUDITOR);
      await sealUntil(sealing);
      await publication.publish();
      expect(mails).toHaveLength(1);
      expect(mails[0]).toContain('To: auditor@example.gov');
      expect(mails[0]?.replaceAll('=\r\n', '')).toContain(`${mailed?.number} ${mailed?.hash}`);
    } finally {
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  });
});

it('refuses to go on where transactions are counted from the start again, and says what to do', async () => {
  await anAward().store(db.dataSource);
  await db.dataSource.query(`
    INSERT INTO audit_seals SELECT number + 1, to_transaction, to_transaction + 1000000000, 1, hash,
           encode(sha256('x'), 'hex'), now(), ''
      FROM audit_seals ORDER BY number DESC LIMIT 1`);
  await expect(sealingOf(db.dataSource).seal()).rejects.toMatchObject({ code: 'transactions-counted-anew' });
});
