import { type Actor } from '@awardbook/database';
import { type Action, may } from '@awardbook/identity';
import { type ReportPackage } from '../packages/report-package';
import { type ReportStepCode, type ReportStepRule, stepsFrom } from '../packages/report-state';
import { type AllowedStep } from '../packages/report-view';
import { OwnReportCertification, ReportOfAnotherOfficer } from '../reporting.errors';

const ACTION_OF: Readonly<Record<ReportStepCode, Action>> = {
  begin: 'grantee-reports.write',
  'hand-over': 'grantee-reports.write',
  'send-back': 'grantee-reports.write',
  certify: 'grantee-reports.certify',
  recall: 'grantee-reports.write',
  review: 'grantee-reports.review',
  'request-changes': 'grantee-reports.review',
  resume: 'grantee-reports.write',
  accept: 'grantee-reports.review',
  skip: 'reporting.arrange',
  'ask-again': 'reporting.arrange',
};

/** What the actor has to be allowed for a step. */
export function actionOf(step: ReportStepCode): Action {
  return ACTION_OF[step];
}

/** Steps that are for the actor's part to take from here, with why one of them is not theirs after all. */
export function allowedSteps(actor: Actor, report: ReportPackage, certifierDiffers: boolean): AllowedStep[] {
  return stepsFrom(report.state)
    .filter((rule) => may(actor, actionOf(rule.code)))
    .map((rule) => ({ ...rule, refusal: refusalOf(actor, report, rule, certifierDiffers) }));
}

function refusalOf(
  actor: Actor,
  report: ReportPackage,
  { code }: ReportStepRule,
  certifierDiffers: boolean,
): string | null {
  if (code === 'certify' && certifierDiffers && report.preparedBy?.id === actor.id)
    return new OwnReportCertification().message;
  const isReview = actionOf(code) === 'grantee-reports.review';
  return isReview ? (reviewRefusal(actor, report)?.message ?? null) : null;
}

/** Why the actor does not review it: its award names another officer; null when it may. */
export function reviewRefusal(
  actor: Actor,
  { officer }: Pick<ReportPackage, 'officer'>,
): ReportOfAnotherOfficer | null {
  const isAnothers = officer !== null && officer.id !== actor.id && actor.role !== 'system';
  return isAnothers ? new ReportOfAnotherOfficer(officer.name) : null;
}
