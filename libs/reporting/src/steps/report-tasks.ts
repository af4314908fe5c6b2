import { type FieldProblem } from '@awardbook/problems';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { REPORT_PARTS, type ReportPackage } from '../packages/report-package';
import { REPORT_PART_PROVIDERS, type ReportPart } from '../packages/report-part';
import { type ReportState } from '../packages/report-state';
import { type ReportTask } from '../packages/report-view';

/** In these the grantee can still write. */
const WRITTEN_IN: readonly ReportState[] = ['draft', 'changes-requested'];

/** The parts of a package, in the order of its task list. */
@Injectable()
export class ReportTasks {
  constructor(@Inject(REPORT_PART_PROVIDERS) private readonly parts: readonly ReportPart[]) {}

  /** Those that the package holds. */
  partsOf({ parts }: ReportPackage): readonly ReportPart[] {
    return this.parts.filter(({ code }) => parts.includes(code));
  }

  /** What is missing is asked for only while the grantee writes: nothing is before, and nothing can be after. */
  async tasksOf(tx: EntityManager, report: ReportPackage): Promise<ReportTask[]> {
    const isWritten = WRITTEN_IN.includes(report.state);
    const tasks: ReportTask[] = [];
    for (const { code, label } of REPORT_PARTS) {
      if (!report.parts.includes(code)) continue;
      const part = this.parts.find((one) => one.code === code);
      const missing = isWritten && part !== undefined ? await part.missing(tx, report) : [];
      tasks.push({ part: code, label, missing });
    }
    return tasks;
  }

  /** What stands in the way of handing the package over, in the order of its parts. */
  async missing(tx: EntityManager, report: ReportPackage): Promise<FieldProblem[]> {
    return (await this.tasksOf(tx, report)).flatMap(({ missing }) => missing);
  }
}
