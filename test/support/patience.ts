/**
 * Two cores shared by programs, a database, a browser and a spreadsheet program, and sometimes by other people's work:
 * slow is not yet wrong, and what hangs ends by the limit of its own step. No test sets a limit of its own. (Jest takes
 * `testTimeout` from no project of several.)
 */
jest.setTimeout(300_000);
