import type { Portfolio } from '../api/types';

/** Tells whoever opens the sample what in it is real. Nothing in a portfolio of one's own. */
export function SampleNotice({ portfolio }: { portfolio: Portfolio }) {
  if (!portfolio.sample) return null;
  const { publishedAwards, syntheticAwards } = portfolio.counts;
  return (
    <section className="sample-notice" aria-label="About this portfolio">
      <p>
        <strong>Sample portfolio.</strong> Figures without a mark, or marked “published”, are the office’s
        own. Those marked “synthetic” or “syn” are invented, so that the totals that the office published come
        out. In it are {publishedAwards.toLocaleString('en-US')} published and{' '}
        {syntheticAwards.toLocaleString('en-US')} synthetic awards.
      </p>
    </section>
  );
}
