/**
 * Two cores shared by programs, a database, a browser and a spreadsheet program: slow is not yet wrong. (Jest takes
 * `testTimeout` from no project of several.)
 */
jest.setTimeout(180_000);
