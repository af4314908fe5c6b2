import type { ReactNode } from 'react';

/** What every section of an award's page is told. */
export interface AwardSectionProps {
  /** As it stands in the address: a FAIN in any case and punctuation, or an id. */
  fain: string;
  /** The day on which the award is shown as it was; undefined for now. Of another day nothing can be changed. */
  asOf: string | undefined;
}

interface AwardSectionFrameProps {
  /** Where links lead to; the same as in `AWARD_SECTIONS`. */
  id: string;
  heading: string;
  /** Buttons beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One part of what an award's page shows, under its own heading, which links can lead to. */
export function AwardSection({ id, heading, actions, children }: AwardSectionFrameProps) {
  return (
    <section className="award-section" aria-labelledby={id}>
      <header className="award-section__head">
        <h2 id={id} tabIndex={-1}>
          {heading}
        </h2>
        {actions}
      </header>
      {children}
    </section>
  );
}
