/**
 * Five suites, one runner. Everything but `unit` and `architecture` needs what scripts/test.mjs brings: a
 * database, a built program, a browser.
 */
const defaults = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.[tj]s$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These ship ES modules only; the suites run as CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(@nestjs|openid-client|oauth4webapi|jose)/)'],
  moduleNameMapper: { '^@awardbook/([a-z0-9-]+)$': '<rootDir>/libs/$1/src/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.awardbook/'],
};

const suite = (displayName, testMatch, more = {}) => ({ ...defaults, displayName, testMatch, ...more });

const PATIENT = { setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'] };

module.exports = {
  projects: [
    suite('unit', ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/{api,worker,web}/src/**/*.spec.ts']),
    suite('architecture', ['<rootDir>/test/architecture/**/*.spec.ts'], PATIENT),
    suite('integration', ['<rootDir>/test/integration/**/*.spec.ts'], PATIENT),
    suite('e2e', ['<rootDir>/test/e2e/**/*.spec.ts'], PATIENT),
    suite('browser', ['<rootDir>/test/browser/**/*.spec.ts'], PATIENT),
  ],
};
