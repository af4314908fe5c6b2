import { useEffect, useRef } from 'react';
import { asOneImage } from './drawing';
import { ChartLegend, type LegendEntry } from './legend';
import { useWidth } from './use-width';

interface DrawnChartProps<Data> {
  /** Drawn anew when it is another one, so it is kept by a memo where it is made for the chart. */
  data: Data;
  /** Stands outside the component, for a new function draws anew as well. Width in pixels. */
  draw: (data: Data, width: number) => Element;
  /** What the chart shows, and where the same figures stand as a table. */
  says: string;
  /** Nothing where what stands around the chart names it. */
  heading?: string;
  /** Empty where the axis names everything. */
  legend: readonly LegendEntry[];
}

/** What the chart library drew, as wide as its place, as one image with its legend. */
export function DrawnChart<Data>({ data, draw, says, heading, legend }: DrawnChartProps<Data>) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useEffect(() => {
    const place = frame.current;
    if (place === null || width === 0) return;
    const drawing = draw(data, width);
    asOneImage(drawing, says);
    place.replaceChildren(drawing);
    return () => place.replaceChildren();
  }, [data, draw, says, width]);
  return (
    <figure className="chart">
      <figcaption>
        {heading !== undefined && <h3>{heading}</h3>}
        {legend.length > 0 && <ChartLegend entries={legend} />}
      </figcaption>
      <div ref={frame} className="chart__frame" />
    </figure>
  );
}
