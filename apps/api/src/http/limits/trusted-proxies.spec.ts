import { trustedAmong } from './trusted-proxies';

describe('trusted proxies', () => {
  it.each([
    ['10.1.2.3', ['10.0.0.0/8'], true],
    ['11.1.2.3', ['10.0.0.0/8'], false],
    ['::ffff:10.1.2.3', ['10.0.0.0/8'], true],
    ['192.0.2.7', ['192.0.2.7'], true],
    ['192.0.2.8', ['192.0.2.7'], false],
    ['127.0.0.1', ['loopback'], true],
    ['::1', ['loopback'], true],
    ['2001:db8:1::9', ['2001:db8:1::/48'], true],
    ['2001:db8:2::9', ['2001:db8:1::/48'], false],
    ['127.0.0.1', [], false],
    ['', ['loopback'], false],
    ['unix', ['loopback'], false],
  ])('%s among %j: %s', (address, networks, trusted) =>
    expect(trustedAmong(networks)(address)).toBe(trusted),
  );
});
