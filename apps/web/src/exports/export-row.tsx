import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { isUnderWay } from '../api/queries';
import type { ExportRun } from '../api/types';
import { displayInstant } from '../figures/dates';
import { KeptFocus } from '../shell/kept-focus';
import { DownloadLink, ExportBar } from './export-progress';
import { sizeInWords } from '../figures/file-size';
import { FORMAT_LABELS, STATUS_LABELS } from './export-words';
import { useOrderAgain } from './use-order-again';
import { useRemoveExport } from './use-remove-export';

/** One export; below 480 pixels each cell carries its own label. */
export function ExportRow({ run }: { run: ExportRun }) {
  return (
    <tr>
      <th scope="row" data-label="Export">
        {run.title}
        <span className="exports__detail">
          {FORMAT_LABELS[run.format]}, asked for {displayInstant(run.createdAt)}
        </span>
      </th>
      <td data-label="State">{isUnderWay(run) ? <ExportBar run={run} /> : <ExportOutcome run={run} />}</td>
      <td data-label="File">{run.status === 'ready' ? <FileFacts run={run} /> : <NoFile />}</td>
      <td data-label="Actions">
        <KeptFocus>
          <ExportActions run={run} />
        </KeptFocus>
      </td>
    </tr>
  );
}

function ExportOutcome({ run }: { run: ExportRun }) {
  return (
    <>
      <span className={`status status--${run.status}`}>{STATUS_LABELS[run.status]}</span>
      {run.failure !== null && <span className="exports__detail">{run.failure}</span>}
      {run.status === 'ready' && run.expiresAt !== null && (
        <span className="exports__detail">Kept until {displayInstant(run.expiresAt)}</span>
      )}
    </>
  );
}

function NoFile() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="usa-sr-only">no file</span>
    </>
  );
}

function FileFacts({ run }: { run: ExportRun }) {
  return (
    <>
      <DownloadLink run={run} />
      <details className="exports__detail">
        <summary>
          Check the file<span className="usa-sr-only"> {run.fileName}</span>
        </summary>
        {sizeInWords(run.sizeBytes ?? 0)}; its SHA-256 checksum is <code>{run.sha256}</code>
      </details>
    </>
  );
}

function ExportActions({ run }: { run: ExportRun }) {
  const removal = useRemoveExport();
  const order = useOrderAgain();
  const [asked, setAsked] = useState(false);
  const named = <span className="usa-sr-only"> {run.title}</span>;
  if (isUnderWay(run)) {
    return (
      <Button type="button" unstyled disabled={removal.isPending} onClick={() => removal.mutate(run)}>
        Cancel{named}
      </Button>
    );
  }
  if (run.status !== 'ready') {
    return (
      <Button type="button" unstyled disabled={order.isPending} onClick={() => order.mutate(run)}>
        {run.status === 'failed' ? 'Try again' : 'Make it again'}
        {named}
      </Button>
    );
  }
  if (!asked) {
    return (
      <Button type="button" unstyled onClick={() => setAsked(true)}>
        Remove file{named}
      </Button>
    );
  }
  return (
    <span role="group" aria-label={`Remove the file of ${run.title}?`} className="exports__question">
      <span>Remove this file?</span>
      <Button
        type="button"
        unstyled
        autoFocus
        disabled={removal.isPending}
        onClick={() => removal.mutate(run)}
      >
        Yes, remove
      </Button>
      <Button type="button" unstyled onClick={() => setAsked(false)}>
        Keep it
      </Button>
    </span>
  );
}
