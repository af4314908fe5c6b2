import { readdirSync } from 'node:fs';
import path from 'node:path';
import { createDataSource } from '@awardbook/database';
import { type DataSource, type EntityMetadata } from 'typeorm';
import { withTestDatabase } from '../../support/database';

const ROOT = path.join(__dirname, '../../..');

/** TypeORM's own list of the migrations that ran. */
const NO_ENTITY = ['migrations'];

interface ColumnFacts {
  type: string;
  nullable: boolean;
  primary: boolean;
}

type Tables = Record<string, Record<string, ColumnFacts>>;

const db = withTestDatabase();

/** Every entity file of the house; a room's entities are known once they are loaded. */
async function loadEntities(): Promise<void> {
  for (const folder of ['libs', 'apps/api/src']) {
    for (const file of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.entity.ts')) await import(path.join(ROOT, folder, file));
    }
  }
}

/** What is worked out as it is read has no column. */
const storedColumns = ({ columns }: EntityMetadata) => columns.filter((column) => !column.isVirtualProperty);

/** What the entities say; the metadata are built without a connection of their own. */
async function entityTables(): Promise<Tables> {
  const dataSource = await createDataSource(db.url, {
    applicationName: 'test-entities',
    poolSize: 1,
  }).initialize();
  try {
    return Object.fromEntries(
      dataSource.entityMetadatas.map((entity) => [
        entity.tableName,
        Object.fromEntries(
          storedColumns(entity).map((column) => [
            column.databaseName,
            {
              type:
                column.type === 'enum'
                  ? (column.enumName ?? '')
                  : `${dataSource.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`,
              nullable: column.isNullable,
              primary: column.isPrimary,
            },
          ]),
        ),
      ]),
    );
  } finally {
    await dataSource.destroy();
  }
}

/** What the migrations made, in the schema of our own; the queue's stands apart. */
async function migratedTables(dataSource: DataSource): Promise<Tables> {
  const rows = await dataSource.sql<({ table: string; column: string } & ColumnFacts)[]>`
    SELECT c.table_name AS table, c.column_name AS column,
           CASE c.data_type WHEN 'USER-DEFINED' THEN c.udt_name
                            WHEN 'ARRAY' THEN format_type(to_regtype(ltrim(c.udt_name, '_')), NULL) || '[]'
                            ELSE c.data_type END AS type,
           c.is_nullable = 'YES' AS nullable,
           EXISTS (SELECT FROM information_schema.key_column_usage k
                     JOIN information_schema.table_constraints p USING (constraint_schema, constraint_name, table_name)
                    WHERE p.constraint_type = 'PRIMARY KEY' AND k.table_schema = c.table_schema
                      AND k.table_name = c.table_name AND k.column_name = c.column_name) AS primary
      FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'`;
  const tables: Tables = {};
  for (const { table, column, ...facts } of rows) (tables[table] ??= {})[column] = facts;
  for (const table of NO_ENTITY) delete tables[table];
  return tables;
}

it('entities say of every table and column what the migrations made, and of no other', async () => {
  await loadEntities();
  expect(await entityTables()).toEqual(await migratedTables(db.dataSource));
});
