import { Link } from '@tanstack/react-router';
import { displayAmount, displayDollars, isZero, type Units } from './amount';
import type { FigureTarget } from './figure-target';

interface FigureProps {
  amount: string;
  units: Units;
  /** What part of the amount is synthetic; "0.00" when none is. */
  synthetic: string;
  /** The facts that make the figure. */
  target: FigureTarget;
  /** "Obligated, Protection, year of action FY 2010": what the figure is, for a reader who sees only the link. */
  meaning: string;
}

/** One figure of a report: the amount, the mark of synthetic money, and the way to the facts that make it. */
export function Figure({ amount, units, synthetic, target, meaning }: FigureProps) {
  const marked = !isZero(synthetic);
  const hint = `${meaning}: ${displayDollars(amount)}${marked ? `, of which synthetic ${displayDollars(synthetic)}` : ''}`;
  return (
    <span className="figure">
      <Link
        {...target}
        className={isZero(amount) ? 'figure__link figure__link--zero' : 'figure__link'}
        title={`${hint}. Opens what makes this figure.`}
      >
        {displayAmount(amount, units)}
        <span className="usa-sr-only">
          {units === 'thousands' ? ' thousand dollars' : ' dollars'}, {meaning}
          {marked ? ', includes synthetic money' : ''}
        </span>
      </Link>
      <span className="figure__mark" aria-hidden="true">
        {marked ? 'syn' : ''}
      </span>
    </span>
  );
}
