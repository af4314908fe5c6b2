import { type PdfContent } from '@awardbook/pdf';
import { type FieldProblem } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type ReportPackage } from '../packages/report-package';
import { type Json, type ReportPart } from '../packages/report-part';
import { type Actual } from './adding-up';
import { indicatorPages, type KeptIndicators } from './indicator-pages';
import { type IndicatorAnswer } from './indicator-report';
import { problemsOf } from './indicator-problems';
import { readReport } from './indicator-reports.service';
import { copyEntries } from './indicator-values.queries';

/** The indicators of a package, as the package sees them. */
@Injectable()
export class IndicatorsPart implements ReportPart {
  readonly code = 'indicators' as const;

  async missing(tx: EntityManager, report: ReportPackage): Promise<FieldProblem[]> {
    return problemsOf(await readReport(tx, report));
  }

  /** With names, definitions and targets as they are at this moment: later ones do not alter what was accepted. */
  async snapshot(tx: EntityManager, report: ReportPackage): Promise<Json> {
    const { yearOfAction, answers } = await readReport(tx, report);
    return { yearOfAction, indicators: answers.map(toSnapshot) };
  }

  printed(snapshot: Json): PdfContent[] {
    return indicatorPages(snapshot as unknown as KeptIndicators);
  }

  async copy(tx: EntityManager, accepted: ReportPackage, correction: ReportPackage): Promise<void> {
    await copyEntries(tx, accepted.id, correction.id);
  }
}

function toSnapshot({
  awardIndicator,
  entry,
  ratio,
  actual,
  target,
  deviation,
  earlier,
}: IndicatorAnswer): Json {
  const { indicator, baseline, baselineNote, targets } = awardIndicator;
  const { number, name, definition, unit, adds, uniquePersons, numerator, denominator } = indicator;
  const labels = indicator.breakdowns.map(({ code, label, dimensions }) => ({
    code,
    label,
    dimensions: dimensions.map((dimension) => ({
      code: dimension.code,
      label: dimension.label,
      categories: dimension.categories.map((category) => ({ ...category })),
    })),
  }));
  return {
    ...{ number, name, definition, unit, adds, uniquePersons, numerator, denominator, breakdowns: labels },
    ...{ baseline, baselineNote, targets: targets.map((one) => ({ ...one })) },
    reported: {
      ...{ total: entry.total, numerator: entry.numerator, denominator: entry.denominator, ratio },
      ...{ newPersons: entry.newPersons, remark: entry.remark },
      cells: entry.cells.map((cell) => ({ ...cell })),
    },
    earlierPeriods: earlier.map(({ periodStartsOn, periodEndsOn, ...figures }) => ({
      ...{ periodStartsOn, periodEndsOn, total: figures.total },
      ...{ numerator: figures.numerator, denominator: figures.denominator },
    })),
    ...{ toDate: snapshotOf(actual), target, deviation },
  };
}

const snapshotOf = (actual: Actual): Json => ({ ...actual });
