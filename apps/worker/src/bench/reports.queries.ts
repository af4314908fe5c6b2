import { type Client } from 'pg';

/** A report with content whose award has an earlier one. */
export interface FullReport {
  readonly id: string;
  readonly previousId: string;
  readonly fain: string;
}

/** Who reviews most open reports; an id. */
export async function findBusyOfficer(client: Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT t.officer_id AS id FROM report_packages p JOIN reporting_terms t ON t.award_id = p.award_id
      WHERE p.state NOT IN ('accepted', 'skipped') AND t.officer_id IS NOT NULL
      GROUP BY t.officer_id ORDER BY count(*) DESC, t.officer_id LIMIT 1`,
  );
  return rows[0]?.id ?? '';
}

/** Half of them in review and half accepted, of the awards with the longest ledgers among those that have them. */
export async function findFullReports(client: Client, limit: number): Promise<FullReport[]> {
  const { rows } = await client.query<FullReport>(
    `SELECT id, "previousId", fain
       FROM (SELECT p.id, b.id AS "previousId", a.fain, n.entries,
                    row_number() OVER (PARTITION BY p.state ORDER BY n.entries DESC, p.id) AS place
               FROM report_packages p
               JOIN awards a ON a.id = p.award_id
               JOIN financial_reports f ON f.package_id = p.id
               JOIN (SELECT award_id, count(*) AS entries FROM ledger_entries GROUP BY award_id) n ON n.award_id = a.id
              CROSS JOIN LATERAL (
                SELECT o.id FROM report_packages o JOIN financial_reports g ON g.package_id = o.id
                 WHERE o.award_id = p.award_id AND o.kind = 'interim' AND o.state = 'accepted'
                   AND o.period_ends_on < p.period_ends_on
                 ORDER BY o.period_ends_on DESC LIMIT 1) b
              WHERE p.kind = 'interim' AND p.state IN ('in-review', 'accepted')) r
      WHERE r.place <= $1::integer / 2 ORDER BY r.place`,
    [limit],
  );
  return rows;
}
