export { FiscalQuarter, FiscalYear, fiscalMonth } from './fiscal-year';
export {
  type IsoDate,
  addDays,
  dateInWashington,
  dateInWords,
  isoDate,
  nextDay,
  toSerialDay,
  tryIsoDate,
} from './iso-date';
