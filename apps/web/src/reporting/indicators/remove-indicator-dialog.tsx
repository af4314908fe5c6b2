import { api, doneOf } from '../../api/client';
import type { IndicatorProgress } from '../../api/types';
import { RemovalDialog } from '../../forms/removal-dialog';
import { useFinishChange } from '../../awards/use-finish-change';

interface RemoveIndicatorDialogProps {
  fain: string;
  progress: IndicatorProgress;
  onDone: () => void;
}

/** Asks before an indicator is taken away; the server refuses when a report speaks of it, and says the way out. */
export function RemoveIndicatorDialog({ fain, progress, onDone }: RemoveIndicatorDialogProps) {
  const finish = useFinishChange(fain, onDone);
  const { id, version, indicator } = progress;
  const send = async () => {
    const params = { path: { id: fain, indicatorId: id }, header: { 'If-Match': `"${version}"` } };
    await doneOf(api.DELETE('/api/awards/{id}/indicators/{indicatorId}', { params }));
    await finish(`Indicator ${indicator.number} is removed.`);
  };
  return (
    <RemovalDialog
      heading={`Remove indicator ${indicator.number}?`}
      says={`“${indicator.name}” and its targets go away. Remove it only if it was added by mistake; to stop asking for it, change the day until which it is asked.`}
      send={send}
      onCancel={onDone}
    />
  );
}
