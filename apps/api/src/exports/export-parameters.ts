import { type ExportRequest, isGranteeExport } from '@awardbook/exports';
import { HOME_OFFICE } from '@awardbook/funding';
import { RegisterExportQuery, toRegisterRequest } from '../award-balances/award-register.dto';
import { EntryListFilterQuery, toListFilter } from '../entries/entry-filter.dto';
import { dateOrToday, thisFiscalYear } from '../http/today';
import { checkAs } from '../http/validation';
import { ResultExportQuery } from '../accepted-results/result-export.dto';
import { ReportFilterQuery } from '../report-packages/report-list.dto';
import { FundListQuery } from '../reports/fund-lists.dto';
import { BudgetQuery, SpendingParameters, toSpendingQuery } from '../reports/reports.dto';
import { type ExportRequestBody } from './exports.dto';

const ABOVE = ['parameters'] as const;

/**
 * The request with its parameters checked by the rules of the report's own address.
 *
 * @throws InvalidRequest naming each faulty parameter
 */
export async function toExportRequest({
  report,
  format,
  parameters,
}: ExportRequestBody): Promise<ExportRequest> {
  if (report === 'budget-by-year-by-account') {
    const { from, to, office = HOME_OFFICE } = await checkAs(BudgetQuery, parameters, ABOVE);
    return { report, format, parameters: { from, to, office } };
  }
  if (report === 'spending') {
    const checked = await checkAs(SpendingParameters, parameters, ABOVE);
    const { by, across, measure, filter } = toSpendingQuery(checked, '/parameters/');
    return { report, format, parameters: { by, measure, ...(across !== null && { across }), ...filter } };
  }
  if (report === 'expiring-funds' || report === 'cancelling-funds') {
    const { yearOfAction = thisFiscalYear() } = await checkAs(FundListQuery, parameters, ABOVE);
    return { report, format, parameters: { yearOfAction } };
  }
  if (report === 'award-register') {
    const checked = await checkAs(RegisterExportQuery, parameters, ABOVE);
    const { onDate } = toRegisterRequest(checked);
    return { report, format, parameters: { ...checked, onDate } };
  }
  if (report === 'accepted-results') {
    const checked = await checkAs(ResultExportQuery, parameters, ABOVE);
    return { report, format, parameters: { ...checked, onDate: dateOrToday(checked.onDate) } };
  }
  if (isGranteeExport(report)) {
    const checked = await checkAs(ReportFilterQuery, parameters, ABOVE);
    return { report, format, parameters: { ...checked, onDate: dateOrToday(checked.onDate) } };
  }
  const filter = toListFilter(await checkAs(EntryListFilterQuery, parameters, ABOVE));
  return { report, format, parameters: filter };
}
