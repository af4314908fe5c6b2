import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { awardKey } from '../api/award-queries';
import { approveBudget } from '../api/budget-queries';
import type { BudgetSummary } from '../api/types';
import { displayDollars } from '../figures/amount';
import { today } from '../figures/dates';
import { Form } from '../forms/form';
import { TextAreaField } from '../forms/text-area-field';
import { TextField } from '../forms/text-field';
import { useAnnounce } from '../shell/announcer';
import { ModalDialog } from '../shell/modal-dialog';

const MAX_REMARK_LENGTH = 1_000;

interface ApproveDialogProps {
  fain: string;
  budget: BudgetSummary;
  onDone: () => void;
}

/** Approves a version of a budget from a day on; what stands in the way is told in the dialog. */
export function ApproveDialog({ fain, budget, onDone }: ApproveDialogProps) {
  const { number, total, monitor } = budget;
  const queries = useQueryClient();
  const announce = useAnnounce();
  const send = async ({ effectiveOn = '', remark = '' }: Record<string, string>) => {
    try {
      await approveBudget(fain, number, { effectiveOn, remark: remark.trim() });
    } finally {
      // Also after a refusal: it may tell of somebody else's approval.
      await queries.invalidateQueries({ queryKey: awardKey(fain) });
    }
    onDone();
    announce(`Version ${number} of the budget is approved.`);
  };
  return (
    <ModalDialog heading={`Approve version ${number} of the budget?`} onCancel={onDone}>
      <p>
        {displayDollars(total.federal)} federal and {displayDollars(total.costShare)} cost share,{' '}
        {displayDollars(total.total)} together. {monitor.sentence} From the approval on, transfers among
        object classes count from this total.
      </p>
      <Form
        label="Approval"
        action={`Yes, approve version ${number}`}
        busyAction="Approving…"
        send={send}
        beside={
          <Button type="button" unstyled onClick={onDone}>
            Not now
          </Button>
        }
      >
        <TextField
          name="effectiveOn"
          label="Counts from"
          hint="Today or before; never before the version that it takes over from."
          type="date"
          autoComplete="off"
          missing="Say from which day the version counts."
          defaultValue={today()}
        />
        <TextAreaField name="remark" label="Remark" rows={2} maxLength={MAX_REMARK_LENGTH} />
      </Form>
    </ModalDialog>
  );
}
