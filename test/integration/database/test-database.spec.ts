import { withTestDatabase } from '../../support/database';

describe('a test database', () => {
  const database = withTestDatabase();

  it('has every migration of the program', async () => {
    const [row] = await database.dataSource.sql<
      { count: number }[]
    >`SELECT count(*)::int AS count FROM migrations`;
    expect(row?.count).toBeGreaterThanOrEqual(7);
  });
});
