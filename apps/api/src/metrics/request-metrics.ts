import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';

/** Upper bounds of the buckets, seconds: from a 304 to what people notice and give up on. */
const BOUNDS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

interface Series {
  labels: string;
  /** How many requests fell at or under each bound, cumulatively. */
  buckets: number[];
  count: number;
  sumS: number;
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

/** How many requests each route answered, how, and how fast; in the process's memory since its start. */
@Injectable()
export class RequestMetrics {
  private readonly series = new Map<string, Series>();

  /** Routes are named by their pattern, so that the number of series stays small whatever is asked for. */
  observe(request: FastifyRequest, reply: FastifyReply): void {
    const route = request.routeOptions.url ?? 'unknown';
    const labels = `method="${escaped(request.method)}",route="${escaped(route)}",status="${reply.statusCode}"`;
    const seconds = reply.elapsedTime / 1000;
    const series = this.series.get(labels) ?? { labels, buckets: BOUNDS_S.map(() => 0), count: 0, sumS: 0 };
    BOUNDS_S.forEach((bound, index) => {
      if (seconds <= bound) series.buckets[index] = (series.buckets[index] ?? 0) + 1;
    });
    series.count += 1;
    series.sumS += seconds;
    this.series.set(labels, series);
  }

  /** In the text form that Prometheus reads. */
  toText(): string {
    const name = 'awardbook_http_request_duration_seconds';
    const lines = [`# HELP ${name} How long requests took, by route and status.`, `# TYPE ${name} histogram`];
    for (const { labels, buckets, count, sumS } of this.series.values()) {
      BOUNDS_S.forEach((bound, index) =>
        lines.push(`${name}_bucket{${labels},le="${bound}"} ${buckets[index] ?? 0}`),
      );
      lines.push(`${name}_bucket{${labels},le="+Inf"} ${count}`);
      lines.push(`${name}_sum{${labels}} ${sumS.toFixed(6)}`, `${name}_count{${labels}} ${count}`);
    }
    return `${lines.join('\n')}\n`;
  }
}
