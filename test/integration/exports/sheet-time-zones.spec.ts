import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.join(__dirname, '../../..');
const JEST = path.join(ROOT, 'node_modules/jest/bin/jest.js');

/** A process of its own: Node reads TZ once, when it starts. */
it.each(['America/New_York', 'Pacific/Kiritimati'])('dates are the same serial days in %s', async (zone) => {
  const config = ['--rootDir', ROOT, '--config', path.join(ROOT, 'jest.config.js'), '--runInBand', '--json'];
  const specs = ['libs/exports/src/sheets/numbers.spec', 'test/integration/exports/sheet-structure.spec'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [JEST, ...config, '--testPathPatterns', ...specs],
    { cwd: ROOT, env: { ...process.env, TZ: zone }, maxBuffer: 64 * 1024 * 1024 },
  );
  expect(JSON.parse(stdout)).toMatchObject({ success: true, numPassedTestSuites: specs.length });
});
