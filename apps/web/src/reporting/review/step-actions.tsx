import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { adoptReport, beginCorrection, takeReportStep } from '../../api/report-queries';
import type { Report } from '../../api/types';
import { Form } from '../../forms/form';
import { TextAreaField } from '../../forms/text-area-field';
import { isStale } from '../../forms/versions';
import { useMay } from '../../session/session';
import { useAnnounce } from '../../shell/announcer';
import { ModalDialog } from '../../shell/modal-dialog';
import { MOST_CHARACTERS } from '../limits';
import { REPORT_STATE_LABELS } from '../report-words';
import { texts } from '../texts';
import { StepMeaning } from './step-meaning';

type Step = Report['steps'][number];
const words = texts.review.steps;

/** What whoever is signed in can do about a report as it stands; what is not theirs after all says why. */
export function StepActions({ report }: { report: Report }) {
  const [asked, setAsked] = useState<Step | 'correct' | null>(null);
  const mayDiscuss = useMay('grantee-reports.discuss');
  const mayCorrect = mayDiscuss && report.state === 'accepted' && report.correctionId === null;
  const open = report.steps.filter(({ refusal }) => refusal === null);
  const refused = report.steps.filter(({ refusal }) => refusal !== null);
  const mayWrite = useMay('grantee-reports.write') && report.state === 'draft';
  if (report.steps.length === 0 && !mayCorrect) return null;
  return (
    <section className="not-on-paper" aria-labelledby="steps-heading">
      <h2 id="steps-heading">{words.heading}</h2>
      <div className="report-steps">
        {mayWrite && (
          <Link
            to="/reports/$id/$part"
            params={{ id: report.id, part: report.parts[0] ?? 'progress' }}
            className="usa-button"
          >
            {texts.review.write}
          </Link>
        )}
        {open.map((step, index) => (
          <Button
            key={step.code}
            type="button"
            outline={mayWrite || index > 0}
            onClick={() => setAsked(step)}
          >
            {step.label}
          </Button>
        ))}
        {mayCorrect && (
          <Button type="button" outline onClick={() => setAsked('correct')}>
            {words.correct}
          </Button>
        )}
      </div>
      {refused.map(({ code, label, refusal }) => (
        <p key={code}>
          <strong>{label}:</strong> {refusal}
        </p>
      ))}
      {asked === 'correct' && <CorrectionDialog report={report} onDone={() => setAsked(null)} />}
      {asked !== null && asked !== 'correct' && (
        <StepDialog report={report} step={asked} onDone={() => setAsked(null)} />
      )}
    </section>
  );
}

function StepDialog({ report, step, onDone }: { report: Report; step: Step; onDone: () => void }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const refresh = () => queries.invalidateQueries({ queryKey: ['report-packages'] });
  const send = async ({ reason = '' }: Record<string, string>) => {
    try {
      const taken = await takeReportStep(report, step.code, reason.trim());
      announce(REPORT_STATE_LABELS[taken.state]);
      await adoptReport(queries, taken);
    } catch (error) {
      if (!isStale(error)) throw error;
      await refresh();
      throw new Error(words.stale, { cause: error });
    }
    onDone();
    if (step.code === 'certify') await navigate({ to: '/reports/$id/receipt', params: { id: report.id } });
  };
  return (
    <ModalDialog heading={`${step.label}?`} onCancel={onDone}>
      <StepMeaning report={report} code={step.code} />
      <Form
        label={step.label}
        action={step.label}
        busyAction={words.busy}
        send={send}
        beside={<Cancel onCancel={onDone} />}
      >
        {step.needsReason && (
          <TextAreaField
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            maxLength={MOST_CHARACTERS.stepReason}
            rows={3}
            missing={words.reasonMissing}
          />
        )}
      </Form>
    </ModalDialog>
  );
}

function CorrectionDialog({ report, onDone }: { report: Report; onDone: () => void }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const send = async ({ reason = '' }: Record<string, string>) => {
    const correction = await beginCorrection(report, reason.trim());
    await queries.invalidateQueries({ queryKey: ['report-packages'] });
    onDone();
    announce(words.corrected);
    await navigate({ to: '/reports/$id', params: { id: correction.id } });
  };
  return (
    <ModalDialog heading={words.correctHeading} onCancel={onDone}>
      <p>{words.correctText}</p>
      <Form
        label={words.correctHeading}
        action={words.correct}
        busyAction={words.busy}
        send={send}
        beside={<Cancel onCancel={onDone} />}
      >
        <TextAreaField
          name="reason"
          label={words.correctReason}
          maxLength={MOST_CHARACTERS.correctionReason}
          rows={3}
          missing={words.reasonMissing}
        />
      </Form>
    </ModalDialog>
  );
}

function Cancel({ onCancel }: { onCancel: () => void }) {
  return (
    <Button type="button" unstyled onClick={onCancel}>
      {words.cancel}
    </Button>
  );
}
