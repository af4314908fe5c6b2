import type { BudgetSummary } from '../api/types';
import { MONITOR_LABELS } from './budget-words';

type MonitorReport = BudgetSummary['monitor'];

/** Where the rule speaks up, of 10,000. Source: 2 CFR 200.308(f); the office warns before. */
const WARNING = 800;
const LIMIT = 1_000;

/** The bar goes a little beyond the limit, or as far as was moved. */
const LEAST_LENGTH = 1_250;

/** How much has been moved among object classes since a total was last approved: in words, and as a bar. */
export function Monitor({ monitor }: { monitor: MonitorReport }) {
  const { state, approvedVersion, sentence } = monitor;
  return (
    <div className={`monitor monitor--${state}`}>
      <p className="monitor__state">{MONITOR_LABELS[state]}</p>
      <p className="monitor__sentence">{sentence}</p>
      {approvedVersion !== null && state !== 'does-not-apply' && <Bar moved={monitor.movedBasisPoints} />}
    </div>
  );
}

/** The words above have said it all; the bar is for the eye. */
function Bar({ moved }: { moved: number }) {
  const length = Math.max(LEAST_LENGTH, moved);
  const at = (points: number) => `${(points / length) * 100}%`;
  return (
    <div className="monitor__bar" aria-hidden="true">
      <div className="monitor__track">
        <div className="monitor__moved" style={{ width: at(moved) }} />
        {[WARNING, LIMIT].map((mark) => (
          <div key={mark} className="monitor__mark" style={{ left: at(mark) }}>
            <span>{mark / 100} %</span>
          </div>
        ))}
      </div>
    </div>
  );
}
