import { isoDate } from '@awardbook/fiscal';
import {
  type AwardIndicator,
  type AwardIndicatorDraft,
  type AwardIndicatorPatch,
  type Indicator,
  type IndicatorEntry,
  type IndicatorProgress,
  type IndicatorReport,
  type ReportedFigures,
} from '@awardbook/reporting';
import { type IndicatorEntryRequest, type IndicatorReportResponse } from './indicator-report.dto';
import {
  type AwardIndicatorChangeRequest,
  type AwardIndicatorRequest,
  type AwardIndicatorResponse,
  type IndicatorProgressResponse,
  type IndicatorResponse,
  type OwnIndicatorRequest,
  type ReportedFiguresResponse,
} from './indicators.dto';

const dateOf = (text: string | null | undefined) =>
  text === null || text === undefined ? text : isoDate(text);

export function toIndicatorResponse({ breakdowns, ...indicator }: Indicator): IndicatorResponse {
  return {
    ...indicator,
    breakdowns: breakdowns.map((breakdown) => ({
      ...breakdown,
      dimensions: breakdown.dimensions.map((dimension) => ({
        ...dimension,
        categories: [...dimension.categories],
      })),
    })),
  };
}

export function toAwardIndicatorResponse(one: AwardIndicator): AwardIndicatorResponse {
  return { ...one, indicator: toIndicatorResponse(one.indicator), targets: [...one.targets] };
}

const toFigures = ({ awardIndicatorId: _id, ...figures }: ReportedFigures): ReportedFiguresResponse =>
  figures;

export function toProgressResponse(progress: IndicatorProgress): IndicatorProgressResponse {
  const { awardIndicator, years, lifeTarget, life, asOf } = progress;
  return {
    ...toAwardIndicatorResponse(awardIndicator),
    years: years.map((year) => ({ ...year, reports: year.reports.map(toFigures) })),
    ...{ lifeTarget, life, asOf },
  };
}

export function toReportResponse({ answers, savedAt, ...report }: IndicatorReport): IndicatorReportResponse {
  return {
    ...report,
    savedAt: savedAt?.toISOString() ?? null,
    items: answers.map(({ awardIndicator, entry, earlier, ...answer }) => {
      const { total, numerator, denominator, cells, newPersons, remark } = entry;
      return {
        awardIndicator: toAwardIndicatorResponse(awardIndicator),
        ...{ total, numerator, denominator, cells: [...cells], newPersons, remark },
        ...answer,
        earlier: earlier.map(toFigures),
      };
    }),
  };
}

export function toEntry(body: IndicatorEntryRequest): IndicatorEntry {
  return {
    awardIndicatorId: body.awardIndicatorId.toLowerCase(),
    total: body.total ?? null,
    numerator: body.numerator ?? null,
    denominator: body.denominator ?? null,
    cells: body.cells ?? [],
    newPersons: body.newPersons ?? null,
    remark: body.remark ?? '',
  };
}

export function toPatch(body: AwardIndicatorChangeRequest): AwardIndicatorPatch {
  return {
    baseline: body.baseline,
    baselineNote: body.baselineNote,
    askedFrom: dateOf(body.askedFrom),
    askedUntil: dateOf(body.askedUntil),
    targets: body.targets?.map(({ yearOfAction, value }) => ({ yearOfAction: yearOfAction ?? null, value })),
  };
}

export function toDraft(body: AwardIndicatorRequest): AwardIndicatorDraft {
  return { ...toPatch(body), standardId: body.standardId, own: body.own && toTerms(body.own) };
}

function toTerms(own: OwnIndicatorRequest): NonNullable<AwardIndicatorDraft['own']> {
  return {
    number: own.number.trim(),
    name: own.name.trim(),
    definition: own.definition?.trim() ?? '',
    unit: own.unit.trim(),
    adds: own.adds,
    uniquePersons: own.uniquePersons ?? false,
    numerator: own.numerator?.trim() ?? null,
    denominator: own.denominator?.trim() ?? null,
    breakdowns: own.breakdowns ?? [],
  };
}
