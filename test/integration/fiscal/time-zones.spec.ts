import { execFile } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../../..');
const JEST = path.join(ROOT, 'node_modules/jest/bin/jest.js');

/** What must answer the same wherever the machine stands: fiscal arithmetic, dates and money, in code and in SQL. */
const SUITES = [
  'libs/fiscal/',
  'libs/money/',
  'test/integration/fiscal/sql-agrees',
  'libs/funding/src/availability-clock',
];

interface Outcome {
  success: boolean;
  numPassedTests: number;
  numPassedTestSuites: number;
}

/** A process of its own: Node reads TZ once, when it starts. */
function runIn(zone: string): Promise<Outcome> {
  const options = ['--rootDir', ROOT, '--config', path.join(ROOT, 'jest.config.js'), '--runInBand', '--json'];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [JEST, ...options, '--testPathPatterns', ...SUITES],
      { cwd: ROOT, env: { ...process.env, TZ: zone }, maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout, stderr) => {
        // A red suite ends with status 1 and still prints its outcome.
        if (stdout.startsWith('{')) resolve(JSON.parse(stdout) as Outcome);
        else reject(new Error(`jest printed no outcome: ${stderr}`));
      },
    );
  });
}

it.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])(
  'fiscal years, dates and money come out the same in %s',
  async (zone) => {
    const outcome = await runIn(zone);
    expect(outcome).toMatchObject({ success: true, numPassedTestSuites: 6 });
    expect(outcome.numPassedTests).toBeGreaterThan(100);
  },
);
