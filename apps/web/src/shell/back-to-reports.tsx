import { Link } from '@tanstack/react-router';
import { useMay } from '../session/session';

/** The way back to the figures; nothing for those who read no reports. */
export function BackToReports() {
  return useMay('reports.read') ? <Link to="/fiscal-years">Back to budget and spending</Link> : null;
}
