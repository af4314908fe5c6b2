import { useEffect, useRef, useState } from 'react';
import { tellPresence } from '../../api/report-part-queries';
import type { PresentPerson, ReportPart } from '../../api/types';

const TELL_EVERY_MS = 10_000;

/**
 * Tells the others that this person has a part of a draft open, and who else is there.
 *
 * @param onShared called now and then while somebody else has the same part open: what they saved is worth reading
 */
export function usePresence(
  reportId: string,
  part: ReportPart,
  onShared: () => Promise<unknown>,
): PresentPerson[] {
  const [others, setOthers] = useState<PresentPerson[]>([]);
  const shared = useRef(onShared);
  useEffect(() => {
    shared.current = onShared;
  });
  useEffect(() => {
    let isHere = true;
    const tell = async () => {
      try {
        const present = await tellPresence(reportId, part);
        if (!isHere) return;
        setOthers(present);
        if (present.some((other) => other.part === part)) await shared.current();
      } catch {
        // Who else is there is worth no error of its own: saving tells what is wrong, if something is.
      }
    };
    void tell();
    const timer = setInterval(() => void tell(), TELL_EVERY_MS);
    return () => {
      isHere = false;
      clearInterval(timer);
      tellPresence(reportId, null).catch(() => undefined);
    };
  }, [reportId, part]);
  return others;
}
