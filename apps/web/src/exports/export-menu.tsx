import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useEffect, useId, useRef, useState } from 'react';
import { api, bodyOf, newIdempotencyKey } from '../api/client';
import { sentenceOf } from '../api/problem';
import { exportRunQuery } from '../api/queries';
import type { ExportRequest } from '../api/types';
import { useMay } from '../session/session';
import { useAnnounce } from '../shell/announcer';
import { ExportProgress } from './export-progress';
import { FORMAT_LABELS } from './export-words';

/** One of several files that a menu offers. */
export interface ExportChoice {
  /** What stands above its formats. */
  label: string;
  /** As the object of a sentence: "the spending table". */
  what: string;
  request: Omit<ExportRequest, 'format'>;
}

/** One file in every format, or several of them; `what` names them all as the object of a sentence. */
type ExportMenuProps = { what: string } & (
  | { request: ExportChoice['request']; choices?: never }
  | { choices: readonly ExportChoice[]; request?: never }
);

type ExportFormat = ExportRequest['format'];
const FORMATS = ['xlsx', 'csv'] as const satisfies readonly ExportFormat[];

/** A button that makes a file of what stands below it; nothing for people whose role does not include exports. */
export function ExportMenu(props: ExportMenuProps) {
  return useMay('exports.make') ? <OpenExportMenu {...props} /> : null;
}

function OpenExportMenu({ what, request, choices = [] }: ExportMenuProps) {
  const [open, setOpen] = useState(false);
  const [ordered, setOrdered] = useState(what);
  const menuId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const order = useExportOrder(ordered);
  useEffect(() => {
    if (!open) return;
    const closeFromOutside = ({ target }: PointerEvent) => isOutside(frame.current, target) && setOpen(false);
    document.addEventListener('pointerdown', closeFromOutside);
    return () => document.removeEventListener('pointerdown', closeFromOutside);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (chosen: Omit<ExportChoice, 'label'>, format: ExportFormat) => {
    close();
    setOrdered(chosen.what);
    order.start({ ...chosen.request, format });
  };
  return (
    <div
      ref={frame}
      className="export-menu"
      onKeyDown={(event) => event.key === 'Escape' && open && close()}
      onBlur={({ relatedTarget }) => isOutside(frame.current, relatedTarget) && setOpen(false)}
    >
      <button
        ref={button}
        type="button"
        className="usa-button usa-button--outline export-menu__button"
        aria-expanded={open}
        aria-controls={menuId}
        onClick={() => setOpen(!open)}
      >
        Download<span className="usa-sr-only"> {what}</span> <span aria-hidden="true">▾</span>
      </button>
      <ul id={menuId} className="export-menu__choices" hidden={!open}>
        {request === undefined
          ? choices.map((choice) => (
              <li key={choice.label} className="export-menu__group">
                <span>{choice.label}</span>
                <FormatButtons prefix={`${choice.label}, `} onChoose={(format) => choose(choice, format)} />
              </li>
            ))
          : FORMATS.map((format) => (
              <li key={format}>
                <FormatButtons formats={[format]} onChoose={() => choose({ what, request }, format)} />
              </li>
            ))}
      </ul>
      {order.view}
    </div>
  );
}

interface FormatButtonsProps {
  formats?: readonly ExportFormat[];
  /** What only those hear who do not see what the buttons stand under. */
  prefix?: string;
  onChoose: (format: ExportFormat) => void;
}

function FormatButtons({ formats = FORMATS, prefix, onChoose }: FormatButtonsProps) {
  return formats.map((format) => (
    <button key={format} type="button" onClick={() => onChoose(format)}>
      {prefix !== undefined && <span className="usa-sr-only">{prefix}</span>}
      {FORMAT_LABELS[format]}
    </button>
  ));
}

/** False for nothing at all: some browsers give no focus to a button that is clicked. */
function isOutside(frame: Element | null, target: EventTarget | null): boolean {
  return target instanceof Node && frame?.contains(target) === false;
}

/** Orders an export and follows it; the list of exports has it too, so nothing is lost when the page is left. */
function useExportOrder(what: string) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const order = useMutation({
    mutationFn: (body: ExportRequest) =>
      bodyOf(api.POST('/api/exports', { body, headers: { 'Idempotency-Key': newIdempotencyKey() } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['exports'] }),
    onError: (error) => announce(`The export could not be started. ${sentenceOf(error)}`),
  });
  const id = order.data?.id;
  const run = useQuery({ ...exportRunQuery(id ?? ''), enabled: id !== undefined });
  const status = run.data?.status;
  useEffect(() => {
    if (status === 'queued') announce(`Making a file of ${what}.`);
    if (status === 'ready') announce(`The file of ${what} is ready to download.`);
    if (status === 'failed') announce(`The export of ${what} failed.`);
  }, [status, what, announce]);
  const again = () => order.variables !== undefined && order.mutate(order.variables);
  const start = (body: ExportRequest) => order.mutate(body);
  if (order.isError) {
    return {
      start,
      view: (
        <div className="export-run export-run--failed">
          <p>The export could not be started. {sentenceOf(order.error)}</p>
          <Button type="button" unstyled onClick={again}>
            Try again
          </Button>
        </div>
      ),
    };
  }
  const known = run.data ?? order.data;
  return { start, view: known === undefined ? null : <ExportProgress run={known} onAgain={again} /> };
}
