import { type FastifyReply, type FastifyRequest } from 'fastify';
import { RequestMetrics } from './request-metrics';

const took = (metrics: RequestMetrics, milliseconds: number) =>
  metrics.observe(
    { method: 'GET', routeOptions: { url: '/api/awards/:award' } } as unknown as FastifyRequest,
    { statusCode: 200, elapsedTime: milliseconds } as unknown as FastifyReply,
  );

describe('request metrics', () => {
  it('count a request in every bucket that it fits', () => {
    const metrics = new RequestMetrics();
    took(metrics, 7);
    took(metrics, 300);
    const labels = 'method="GET",route="/api/awards/:award",status="200"';
    const text = metrics.toText();
    expect(text).toContain(`_bucket{${labels},le="0.005"} 0\n`);
    expect(text).toContain(`_bucket{${labels},le="0.01"} 1\n`);
    expect(text).toContain(`_bucket{${labels},le="0.5"} 2\n`);
    expect(text).toContain(`_bucket{${labels},le="+Inf"} 2\n`);
    // 0.007 + 0.300
    expect(text).toContain(`_sum{${labels}} 0.307000\n`);
  });
});
