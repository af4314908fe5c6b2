import { readFileSync } from 'node:fs';

const KIBIBYTE = 1024;

/**
 * The most memory that this process ever had resident, bytes.
 *
 * As Linux tells it of the program itself where it does, for `resourceUsage` begins at what the parent held when it
 * forked, and a bench that has just loaded a database holds nearly as much as an export.
 */
export function peakResidentBytes(): number {
  const ownPeak = /^VmHWM:\s+(\d+) kB$/m.exec(processStatus())?.[1];
  return (ownPeak === undefined ? process.resourceUsage().maxRSS : Number(ownPeak)) * KIBIBYTE;
}

/** Empty on other systems. */
function processStatus(): string {
  try {
    return readFileSync('/proc/self/status', 'utf8');
  } catch {
    return '';
  }
}
