export { FiscalQuarter, FiscalYear, fiscalMonth } from './fiscal-year';
export { type IsoDate, dateInWashington, isoDate, nextDay, toSerialDay, tryIsoDate } from './iso-date';
