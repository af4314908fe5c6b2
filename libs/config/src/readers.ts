import { isIP } from 'node:net';

/** Settings as text, and what is wrong with them: one sentence for each fault, all of them told at once. */
export class Readers {
  readonly faults: string[] = [];

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  /** Null when it is not set; an empty text counts as not set. */
  text(name: string): string | null {
    return this.env[name] || null;
  }

  /** Null, and a fault when there is a text, unless the text is an address with one of the protocols. */
  address(name: string, protocols: readonly string[], fault: string): URL | null {
    const text = this.text(name);
    if (text === null) return null;
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return new URL(text);
    this.faults.push(fault);
    return null;
  }

  wholeNumber(name: string, fallback: number, from: number, to: number): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= from && value <= to) return value;
    this.faults.push(`${name} must be a whole number from ${from} to ${to}, not "${text}".`);
    return fallback;
  }
}

/** Names that stand for address ranges of one's own networks. */
const NETWORK_NAMES = ['loopback', 'linklocal', 'uniquelocal'];

/** An IP address, a range such as 10.0.0.0/8, or one of the names of ranges. */
export function isNetwork(text: string): boolean {
  if (NETWORK_NAMES.includes(text)) return true;
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

/** Whether an address of the web leads to this very machine, where nobody can listen in on plain HTTP. */
export function isThisMachine(hostname: string): boolean {
  return (
    hostname === 'localhost' || hostname.endsWith('.localhost') || /^(127\.[\d.]+|\[::1\])$/.test(hostname)
  );
}
