import { createContext, type ReactNode, useContext, useState } from 'react';
import type { ChangeRequest, Report, ReportThread } from '../../api/types';
import { anchorOf } from './anchors';
import { type ReportTalk, useReportTalk } from './use-report-talk';

interface FieldTalkValue extends ReportTalk {
  /** The field at which somebody is writing. */
  opened: string | null;
  open: (pointer: string) => void;
  close: () => void;
}

const FieldTalkContext = createContext<FieldTalkValue | null>(null);

/** Lets the parts of a report be talked about at their very fields. */
export function FieldTalk({ report, children }: { report: Report; children: ReactNode }) {
  const talk = useReportTalk(report);
  const [opened, setOpened] = useState<string | null>(null);
  const close = () => {
    if (opened !== null) document.getElementById(openerId(opened))?.focus();
    setOpened(null);
  };
  return <FieldTalkContext value={{ ...talk, opened, open: setOpened, close }}>{children}</FieldTalkContext>;
}

/** The id of the button that opens what can be said at a field. */
export function openerId(pointer: string): string {
  return `${anchorOf(pointer)}-talk`;
}

export interface TalkAtField extends FieldTalkValue {
  hereThreads: readonly ReportThread[];
  hereChanges: readonly ChangeRequest[];
}

/** What is said at a field, also at what it is made of; null where a part is shown outside of its report's page. */
export function useTalkAt(pointer: string): TalkAtField | null {
  const talk = useContext(FieldTalkContext);
  if (talk === null) return null;
  // What is said of a whole part is not said of each of its fields.
  const isPart = pointer.split('/').length <= 2;
  const isHere = (note: { pointer: string }) =>
    note.pointer === pointer || (!isPart && note.pointer.startsWith(`${pointer}/`));
  return {
    ...talk,
    hereThreads: talk.threads.filter(isHere),
    hereChanges: talk.changes.filter(isHere),
  };
}
