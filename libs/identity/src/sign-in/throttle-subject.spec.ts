import { accountSubject, addressSubject, networkOf } from './throttle-subject';

describe('what attempts to sign in are counted by', () => {
  it('is the account in any case, and never its text', () => {
    expect(accountSubject('Ada@Office.Example')).toBe(accountSubject('ada@office.example'));
    expect(accountSubject('ada@office.example')).not.toContain('ada');
    expect(accountSubject('10.0.0.1')).not.toBe(addressSubject('10.0.0.1'));
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('takes %s for %s', (address, network) => expect(networkOf(address)).toBe(network));
});
