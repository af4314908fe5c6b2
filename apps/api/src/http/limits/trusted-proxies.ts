import { BlockList, isIP } from 'node:net';

/** What the names of ranges stand for. */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

type IsTrusted = (address: string) => boolean;

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** Whose word on where a request comes from is taken; nobody's when the list is empty. */
export function trustedAmong(networks: readonly string[]): IsTrusted {
  const trusted = new BlockList();
  for (const network of networks.flatMap((name) => RANGES[name] ?? [name])) {
    const [address = '', prefix] = network.split('/');
    const family = familyOf(address);
    if (prefix === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(prefix), family);
  }
  return (address) => isIP(address) !== 0 && trusted.check(address, familyOf(address));
}
