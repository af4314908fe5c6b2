export { ENTRY_COLUMNS, entryLines } from './entry-lines';
export { generatedEntries } from './generated/generated-entries';
export { storeGeneratedRegister } from './generated/generated-register';
export { type GeneratedSize } from './generated/generated-size';
export { type GeneratedProgress, storeGeneratedPortfolio } from './generated/store-generated';
export { DEFAULT_SEED } from './portfolio/build-portfolio';
export { type EntryRow } from './rows';
export { PortfolioNotEmpty, SampleSizeInvalid } from './sample.errors';
export { isEmptyDatabase, storeSamplePortfolio } from './store-sample';
