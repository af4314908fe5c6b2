import { Alert, Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { api, bodyOf, newIdempotencyKey } from '../api/client';
import type { Award, AwardStatus, StatusHistory } from '../api/types';
import { AWARD_STATUS_LABELS } from '../figures/vocabulary';
import { ChoiceField } from '../forms/choice-field';
import { Form } from '../forms/form';
import { TextAreaField } from '../forms/text-area-field';
import { TextField } from '../forms/text-field';
import { isStale } from '../forms/versions';
import { useAnnounce } from '../shell/announcer';
import { ModalDialog } from '../shell/modal-dialog';
import { useAwardChanged } from './use-award-changed';

interface StatusDialogProps {
  award: Award;
  possible: StatusHistory['possible'];
  onDone: () => void;
}

/** The award and its ways on, as they were read last; and what it was before somebody else was faster. */
interface Read {
  award: Award;
  possible: StatusHistory['possible'];
  before?: AwardStatus;
}

/** Takes the award to another status, as it was read: never over somebody else's change unseen. */
export function StatusDialog({ award: first, possible: firstPossible, onDone }: StatusDialogProps) {
  const [{ award, possible, before }, setRead] = useState<Read>({ award: first, possible: firstPossible });
  const [wanted, setWanted] = useState<AwardStatus | undefined>(possible[0]?.to);
  const changed = useAwardChanged(first.fain);
  const announce = useAnnounce();
  const step = possible.find(({ to }) => to === wanted) ?? possible[0];
  const readAgain = async () => {
    const params = { path: { id: award.id } };
    const now = await bodyOf(api.GET('/api/awards/{id}', { params }));
    const ways = await bodyOf(api.GET('/api/awards/{id}/status-changes', { params }));
    setRead({ award: now, possible: ways.possible, before: award.status });
  };
  const send = async ({ effectiveOn = '', reason = '' }: Record<string, string>) => {
    if (step === undefined) return;
    const header = { 'If-Match': `"${award.version}"`, 'Idempotency-Key': newIdempotencyKey() };
    const body = { to: step.to, effectiveOn, reason: reason.trim() };
    try {
      const params = { path: { id: award.id }, header };
      await bodyOf(api.POST('/api/awards/{id}/status-changes', { params, body }));
    } catch (error) {
      if (!isStale(error)) throw error;
      await readAgain();
      return;
    }
    await changed();
    onDone();
    announce(`The award is ${AWARD_STATUS_LABELS[step.to].toLowerCase()}.`);
  };
  return (
    <ModalDialog heading={`Change the status of ${award.fain}`} onCancel={onDone}>
      {before !== undefined && <ChangedNotice key={award.version} before={before} award={award} />}
      {step === undefined ? (
        <Button type="button" onClick={() => void changed().then(onDone)}>
          Close
        </Button>
      ) : (
        <StatusForm step={step} possible={possible} onChoose={setWanted} send={send} onCancel={onDone} />
      )}
    </ModalDialog>
  );
}

function ChangedNotice({ before, award }: { before: AwardStatus; award: Award }) {
  const [was, is] = [before, award.status].map((status) => AWARD_STATUS_LABELS[status].toLowerCase());
  return (
    <Alert type="warning" headingLevel="h3" heading="Somebody else changed this award meanwhile" role="alert">
      {was === is
        ? `Nothing of yours is saved yet. The award is still ${is}; what changed is in its history. Change the status once more if it is still right.`
        : `Nothing of yours is saved yet. When you opened this, the award was ${was}; now it is ${is}. Choose again from what can follow.`}
    </Alert>
  );
}

interface StatusFormProps {
  step: StatusHistory['possible'][number];
  possible: StatusHistory['possible'];
  onChoose: (to: AwardStatus) => void;
  send: (values: Record<string, string>) => Promise<void>;
  onCancel: () => void;
}

function StatusForm({ step, possible, onChoose, send, onCancel }: StatusFormProps) {
  return (
    <Form
      label="Change of status"
      action="Change the status"
      busyAction="Changing…"
      send={send}
      beside={
        <Button type="button" unstyled onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <ChoiceField
        name="to"
        label="New status"
        options={possible.map(({ to }) => [to, AWARD_STATUS_LABELS[to]] as const)}
        value={step.to}
        onChange={onChoose}
      />
      <TextField
        name="effectiveOn"
        type="date"
        label="Effective on"
        hint="Today or before."
        autoComplete="off"
        missing="Enter the day from which the new status counts."
      />
      <TextAreaField
        name="reason"
        label={step.needsReason ? 'Reason' : 'Reason (optional)'}
        hint="Whoever reads the file will want to know."
        maxLength={1000}
        missing={step.needsReason ? 'Say why the status changes.' : undefined}
      />
    </Form>
  );
}
