import { fileFaults, findCircle, roomFaults } from './house-rules';
import { readFacts } from './source-facts';

const faultsOf = (file: string, text: string): string[] => fileFaults(readFacts(file, text));

describe('a wall', () => {
  it.each([
    [
      'a lib importing a higher floor',
      'libs/ledger/src/a.ts',
      "import { x } from '@awardbook/rollups';",
      'lower floor',
    ],
    [
      'a lib importing its own floor',
      'libs/money/src/a.ts',
      "import { x } from '@awardbook/fiscal';",
      'lower floor',
    ],
    ['a lib importing itself', 'libs/money/src/a.ts', "export { x } from '@awardbook/money';", 'itself'],
    ['a lib without a floor', 'libs/money/src/a.ts', "import '@awardbook/misc';", 'no floor'],
    ['a deep import', 'apps/api/src/a.ts', "import { x } from '@awardbook/money/src/deal';", 'front door'],
    [
      'a type imported deeply',
      'apps/api/src/a.ts',
      "type X = import('@awardbook/money/src/deal').X;",
      'front door',
    ],
    [
      'a relative import of another lib',
      'libs/money/src/a.ts',
      "import { x } from '../../fiscal/src';",
      'past its front door',
    ],
    [
      'a lib importing an app',
      'libs/money/src/a.ts',
      "import { x } from '../../../apps/api/src/main';",
      'past its front door',
    ],
    [
      'an app importing another app',
      'apps/api/src/a.ts',
      "import { x } from '../../worker/src/main';",
      'past its front door',
    ],
    [
      'a lib other than database importing migrations',
      'libs/money/src/a.ts',
      "import '../../../migrations';",
      'past its front door',
    ],
    [
      'the page importing a room',
      'apps/web/src/a.tsx',
      "import { x } from '@awardbook/ledger';",
      'HTTP only',
    ],
    [
      'a dynamic import of a higher floor',
      'libs/money/src/a.ts',
      "void import('@awardbook/ledger');",
      'lower floor',
    ],
    ['a require of a higher floor', 'libs/money/src/a.ts', "require('@awardbook/ledger');", 'lower floor'],
    [
      'HTTP in a lib',
      'libs/ledger/src/a.ts',
      "import { type FastifyReply } from 'fastify';",
      'HTTP has its own',
    ],
    ['HTTP in the worker', 'apps/worker/src/a.ts', "import '@nestjs/platform-fastify';", 'HTTP has its own'],
    [
      'the queue in another lib',
      'libs/exports/src/a.ts',
      "import { Queue } from 'bullmq';",
      'queue has its own',
    ],
    ['the queue in the api', 'apps/api/src/a.ts', "import '@nestjs/bullmq';", 'queue has its own'],
    [
      'SQL in a service',
      'libs/ledger/src/a.service.ts',
      'tx.sql`SELECT id FROM awards WHERE id = ${id}`;',
      'SQL',
    ],
    ['SQL in a plain string', 'libs/ledger/src/a.service.ts', "tx.query('delete from awards');", 'SQL'],
    [
      'SQL in a controller',
      'apps/api/src/a.controller.ts',
      'tx.query(`UPDATE awards SET title = 1`);',
      'SQL',
    ],
    ['process.env in a room', 'libs/exports/src/a.ts', 'const home = process.env.HOME;', 'process.env'],
    ["process['env'] in a door", 'apps/api/src/a.ts', "const home = process['env'];", 'process.env'],
    ['a file of two nouns', 'libs/money/src/a.ts', 'export {};\n'.repeat(301), '301 lines'],
    ['a folder through which circles pass', 'libs/money/src/utils/a.ts', 'export {};', 'folder named utils'],
  ])('refuses %s', (_, file, text, words) => {
    const faults = faultsOf(file, text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(words);
  });

  it.each([
    ['a lower floor by its front door', 'libs/ledger/src/a.ts', "import { x } from '@awardbook/money';"],
    ['a door importing a room', 'apps/api/src/a.ts', "import { x } from '@awardbook/ledger';"],
    ['the data source listing migrations', 'libs/database/src/a.ts', "import '../../../migrations';"],
    ['the page using exact amounts', 'apps/web/src/a.tsx', "import { Money } from '@awardbook/money';"],
    ['HTTP in the api', 'apps/api/src/a.ts', "import 'fastify';"],
    ['the queue in its lib', 'libs/jobs/src/a.ts', "import 'bullmq';"],
    ['SQL in queries', 'libs/ledger/src/a.queries.ts', 'tx.sql`SELECT id FROM awards`;'],
    ['SQL in a test', 'test/integration/a.spec.ts', 'tx.sql`SELECT id FROM awards`;'],
    [
      'a sentence that only sounds like SQL',
      'libs/ledger/src/a.ts',
      "throw new Error('Select another fund from the list.');",
    ],
    ['an import in a comment', 'libs/money/src/a.ts', "// import '@awardbook/ledger';"],
    ['an import in a text', 'libs/money/src/a.ts', "const text = `import '@awardbook/ledger'`;"],
    ['process.env in config', 'libs/config/src/a.ts', 'const home = process.env.HOME;'],
  ])('lets %s pass', (_, file, text) => expect(faultsOf(file, text)).toEqual([]));

  it('finds a circle, and only a circle', () => {
    expect(
      findCircle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
    expect(
      findCircle(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
    ).toBeNull();
  });

  it('misses the page, the front door and the floor of a room', () => {
    expect(roomFaults('misc', () => false)).toHaveLength(3);
    expect(roomFaults('money', () => true)).toEqual([]);
  });
});
