import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';

const IPV6_GROUPS = 8;
const NETWORK_GROUPS = 4;
const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * What counts as one address: an IPv4 address, or the /64 network of an IPv6 one, whose owner has 2^64 of them.
 */
export function networkOf(address: string): string {
  const bare = address.split('%')[0] ?? '';
  const mapped = MAPPED_IPV4.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(bare)) return bare;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? [] : Array<string>(IPV6_GROUPS - before.length - after.length).fill('0');
  const groups = [...before, ...gap, ...after].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, NETWORK_GROUPS).join(':')}::/64`;
}

const hashed = (kind: string, text: string): string =>
  `${kind}:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

/** The account an attempt is about, there or not; in the spelling under which people are found. */
export function accountSubject(email: string): string {
  return hashed('account', email.toLowerCase());
}

/** Where an attempt comes from. */
export function addressSubject(address: string): string {
  return hashed('address', networkOf(address));
}
