import { axisY, gridY } from '@observablehq/plot';
import { shortDollars } from './drawing';

/** Room at the left for the amounts of `dollarsUpwards`, in pixels. */
export const DOLLARS_MARGIN = 64;

/** The marks of an axis of dollars from the bottom up, with a line across the chart at each amount. */
export function dollarsUpwards() {
  return [
    gridY({ stroke: '#dfe1e2', strokeOpacity: 1, ticks: 5 }),
    axisY({ tickFormat: shortDollars, label: null, tickSize: 0, ticks: 5 }),
  ];
}
