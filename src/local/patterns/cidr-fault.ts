import { isIP } from 'node:net';

/** What looks like an address, and need not be one: `999.1.1.1`. */
const written = /^(?:\d+\.\d+\.\d+\.\d+|[0-9a-fA-F:]*:[0-9a-fA-F:]*)$/;

/** What is wrong with a range of addresses, as AWS's rule compiler says it (it knows no range of one address). */
export function cidrFault(range: string): string | undefined {
  const [address = '', mask, more] = range.replace(/\/+$/, '').split('/');
  if (mask === undefined || more !== undefined) return "Malformed CIDR, one '/' required";
  if (!/^[+-]?\d+$/.test(mask)) return 'Malformed CIDR, mask bits must be an integer';
  const bits = Number(mask);
  if (bits < 0) return 'Malformed CIDR, mask bits must not be negative';
  const version = isIP(address);
  if (!written.test(address)) return `Nonstandard IP address: ${address}`;
  if (version === 0) return `Invalid IP address: ${address}`;
  if (version === 4 && bits > 31) return 'IPv4 mask bits must be < 32';
  return version === 6 && bits > 127 ? 'IPv6 mask bits must be < 128' : undefined;
}
