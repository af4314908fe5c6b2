import type { ReactNode } from 'react';
import { texts } from '../texts';

const words = texts.review.sides;

interface BesideProps {
  now: ReactNode;
  /** What the report before says; null where there is none to read it beside. */
  before: ReactNode;
}

/** What a report says beside what the one before said: two columns, below each other where there is no room. */
export function Beside({ now, before }: BesideProps) {
  if (before === null) return <>{now}</>;
  return (
    <div className="beside">
      <div>
        <p className="beside__label">{words.now}</p>
        {now}
      </div>
      <div className="beside__before">
        <p className="beside__label">{words.before}</p>
        {before}
      </div>
    </div>
  );
}
