import { Link } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import type { ExportRun } from '../api/types';
import { KeptFocus } from '../shell/kept-focus';
import { sizeInWords } from '../figures/file-size';
import { progressInWords } from './export-words';
import { useRemoveExport } from './use-remove-export';

interface ExportProgressProps {
  run: ExportRun;
  onAgain: () => void;
}

/** How far one export has come, and the one thing that a reader would do next. */
export function ExportProgress({ run, onAgain }: ExportProgressProps) {
  return (
    <KeptFocus className={`export-run export-run--${run.status}`}>
      <ExportState run={run} onAgain={onAgain} />
      <Link to="/exports">All exports</Link>
    </KeptFocus>
  );
}

function ExportState({ run, onAgain }: ExportProgressProps) {
  const removal = useRemoveExport();
  const again = (
    <Button type="button" unstyled onClick={onAgain}>
      {run.status === 'failed' ? 'Try again' : 'Make it again'}
    </Button>
  );
  switch (run.status) {
    case 'queued':
    case 'running':
      return (
        <>
          <ExportBar run={run} />
          <Button type="button" unstyled disabled={removal.isPending} onClick={() => removal.mutate(run)}>
            Cancel
          </Button>
        </>
      );
    case 'ready':
      return <DownloadLink run={run} />;
    case 'failed':
      return (
        <>
          <p>The export failed. {run.failure}</p>
          {again}
        </>
      );
    case 'cancelled':
      return (
        <>
          <p>The export was cancelled.</p>
          {again}
        </>
      );
    case 'expired':
      return (
        <>
          <p>The file is no longer kept.</p>
          {again}
        </>
      );
  }
}

/** A bar as long as what is done; without a known end it only moves. */
export function ExportBar({ run }: { run: ExportRun }) {
  const { done, total } = run.progress;
  return (
    <label className="export-bar">
      <span>{run.status === 'queued' ? 'Waiting to start…' : progressInWords(run)}</span>
      {total === null || total === 0 ? (
        <progress aria-label="Progress of the export" />
      ) : (
        <progress aria-label="Progress of the export" value={done} max={total} />
      )}
    </label>
  );
}

export function DownloadLink({ run }: { run: ExportRun }) {
  return (
    <a className="export-download" href={`/api/exports/${run.id}/file`} download={run.fileName ?? true}>
      Download {run.fileName} ({sizeInWords(run.sizeBytes ?? 0)})
    </a>
  );
}
