import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import type { ReactNode } from 'react';
import {
  amendmentQuery,
  approveAmendment,
  returnAmendment,
  withdrawAmendment,
} from '../api/amendment-queries';
import { awardKey } from '../api/award-queries';
import type { Amendment } from '../api/types';
import { Form } from '../forms/form';
import { TextAreaField } from '../forms/text-area-field';
import { isStale } from '../forms/versions';
import { useAnnounce } from '../shell/announcer';
import { ModalDialog } from '../shell/modal-dialog';
import { changeInWords, nameOf } from './amendment-words';

export type AmendmentStep = 'approve' | 'return' | 'withdraw';

interface StepWords {
  heading: string;
  what: string;
  action: string;
  busyAction: string;
  stay: string;
  done: string;
}

const WORDS: Record<AmendmentStep, StepWords> = {
  approve: {
    heading: 'Approve this amendment?',
    what: 'It applies itself at once: terms, status, shares, budget and money. What is posted to the ledger stays; a mistake is corrected by another amendment.',
    action: 'Yes, approve it',
    busyAction: 'Approving…',
    stay: 'Not yet',
    done: 'The amendment is approved and applied.',
  },
  return: {
    heading: 'Return this amendment?',
    what: 'It becomes a draft again, for whoever drafted it to change.',
    action: 'Return it',
    busyAction: 'Returning…',
    stay: 'Keep it here',
    done: 'The amendment is returned.',
  },
  withdraw: {
    heading: 'Withdraw this amendment?',
    what: 'It changes nothing and can never be taken up again. It stays in the list, to be read.',
    action: 'Yes, withdraw it',
    busyAction: 'Withdrawing…',
    stay: 'Keep it',
    done: 'The amendment is withdrawn.',
  },
};

interface StepDialogProps {
  fain: string;
  amendment: Amendment;
  step: AmendmentStep;
  onDone: () => void;
}

/** Asks what the step needs to be told, and takes it. */
export function StepDialog({ fain, amendment, step, onDone }: StepDialogProps) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const words = WORDS[step];
  // The list tells nothing of what the ledger would refuse; the amendment by itself does.
  const { data: looked = amendment } = useQuery({
    ...amendmentQuery(fain, amendment.id),
    enabled: step === 'approve',
  });
  const refresh = () => queries.invalidateQueries({ queryKey: awardKey(fain) });
  const send = async (values: Record<string, string>) => {
    try {
      await take(fain, amendment, step, values);
    } catch (error) {
      if (!isStale(error)) throw error;
      await queries.invalidateQueries({ queryKey: amendmentQuery(fain, amendment.id).queryKey });
      await refresh();
      throw new Error('Somebody else changed it meanwhile. Close this, look at it again, and then decide.', {
        cause: error,
      });
    }
    await refresh();
    onDone();
    announce(words.done);
  };
  return (
    <ModalDialog heading={words.heading} onCancel={onDone}>
      <p>
        <strong>{nameOf(amendment)}</strong>: {amendment.description || 'without a description'}
      </p>
      <p>{words.what}</p>
      {step === 'approve' && <Changes amendment={looked} />}
      <Form
        label={words.heading}
        action={words.action}
        busyAction={words.busyAction}
        send={send}
        beside={
          <Button type="button" unstyled onClick={onDone}>
            {words.stay}
          </Button>
        }
      >
        {fieldOf(step)}
      </Form>
    </ModalDialog>
  );
}

function fieldOf(step: AmendmentStep): ReactNode {
  if (step === 'withdraw') return null;
  return step === 'approve' ? (
    <TextAreaField name="remark" label="Remark (optional)" maxLength={1000} rows={2} />
  ) : (
    <TextAreaField
      name="reason"
      label="What has to change"
      maxLength={1000}
      rows={3}
      missing="Say what has to change."
    />
  );
}

function take(
  fain: string,
  amendment: Amendment,
  step: AmendmentStep,
  { remark = '', reason = '' }: Record<string, string>,
): Promise<Amendment> {
  if (step === 'withdraw') return withdrawAmendment(fain, amendment);
  return step === 'approve'
    ? approveAmendment(fain, amendment, remark.trim())
    : returnAmendment(fain, amendment, reason.trim());
}

/** What the amendment changes, and what stands in its way. */
export function Changes({ amendment }: { amendment: Amendment }) {
  const { changes, problems } = amendment.preview;
  return (
    <>
      {changes.length === 0 ? (
        <p>It changes nothing.</p>
      ) : (
        <ul className="amendment-changes">
          {changes.map((change) => (
            <li key={change.field}>{changeInWords(change)}</li>
          ))}
        </ul>
      )}
      {problems.map(({ pointer, detail }) => (
        <p key={`${pointer} ${detail}`} className="amendment-problem">
          {detail}
        </p>
      ))}
    </>
  );
}
