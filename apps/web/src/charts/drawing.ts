/**
 * Makes one image of what the chart library drew: what it shows is said once, and a table has every figure.
 *
 * The library's own style element is taken out before the drawing reaches the page, so that a content security
 * policy may forbid inline styles; its few rules stand in our style sheet.
 *
 * @param says what the chart shows, and where the same figures stand as a table
 */
export function asOneImage(drawing: Element, says: string): void {
  drawing.querySelectorAll('style').forEach((style) => style.remove());
  drawing.querySelectorAll('[aria-label],[aria-description]').forEach((part) => {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-description');
  });
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', says);
}

/** "$1.2M": for an axis or a legend, never for a figure that somebody works with. */
export function shortDollars(dollars: number): string {
  if (dollars === 0) return '0';
  return `$${new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 }).format(dollars)}`;
}

/** In pixels: "FY 2010" with room beside it. */
const NARROWEST_LABEL = 60;

/** In pixels: what the axis of dollars takes of a chart's width. */
const BESIDE_THE_BARS = 80;

/** Every so many of the labels, as fit beside each other; the bars themselves stay complete. */
export function labelsThatFit(labels: readonly string[], width: number): string[] {
  const step = Math.max(1, Math.ceil((labels.length * NARROWEST_LABEL) / (width - BESIDE_THE_BARS)));
  return labels.filter((_, index) => index % step === 0);
}
