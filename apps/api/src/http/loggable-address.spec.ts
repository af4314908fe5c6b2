import { loggableAddress } from './loggable-address';

describe('an address in the log', () => {
  it.each([
    ['/api/awards', '/api/awards'],
    ['/api/awards/S-SJTIP-13-CA-1029/statement', '/api/awards/S-SJTIP-13-CA-1029/statement'],
    [
      '/api/entries/019354a2-7c1e-7c3a-9f53-0a3b1c2d3e4f',
      '/api/entries/019354a2-7c1e-7c3a-9f53-0a3b1c2d3e4f',
    ],
    [
      '/api/reports/budget-by-year-by-account?from=2009&to=2013',
      '/api/reports/budget-by-year-by-account?from&to',
    ],
    ['/api/people?q=somebody@example.org', '/api/people?q'],
    ['/api/sign-in/sso/callback?code=c0de&state=st4te', '/api/sign-in/sso/callback?code&state'],
    ['/api/account/awb_8f2', '/api/account/…'],
    ['/api/report-calendar/Zx.ics', '/api/report-calendar/…'],
    ['/welcome/Zx81kQ0nB4mV7tY2cR5wL9', '/welcome/…'],
    ['/api/x?Zx81kQ0nB4mV7tY2cR5wL9', '/api/x?…'],
  ])('%s becomes %s', (url, logged) => expect(loggableAddress(url)).toBe(logged));
});
