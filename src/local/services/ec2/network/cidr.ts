import ipaddr from 'ipaddr.js';

/** A block of IPv4 addresses. Addresses are numbers. */
export interface Cidr {
  readonly first: number;
  readonly size: number;
}

/** Reads `10.0.0.0/16`; undefined when it is not one. */
export function parseCidr(text: string): Cidr | undefined {
  const [address = '', bits = '', ...rest] = text.split('/');
  const first = parseAddress(address);
  if (rest.length > 0 || first === undefined || !/^\d{1,2}$/.test(bits) || Number(bits) > 32)
    return undefined;
  const size = 2 ** (32 - Number(bits));
  return { first: first - (first % size), size };
}

/** Reads `10.0.0.1` into a number; undefined when it is not one. */
export function parseAddress(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0;
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return undefined;
    value = value * 256 + Number(part);
  }
  return value;
}

/** Writes a number as `10.0.0.1`. */
export function formatAddress(value: number): string {
  return [value / 2 ** 24, value / 2 ** 16, value / 2 ** 8, value]
    .map((part) => Math.floor(part) % 256)
    .join('.');
}

/** Writes a block as `10.0.0.0/16`. */
export function formatCidr({ first, size }: Cidr): string {
  return `${formatAddress(first)}/${32 - Math.log2(size)}`;
}

/** The block without the bits behind its prefix, as AWS keeps it: `100.68.0.18/18` is `100.68.0.0/18`. */
export function canonicalCidr(text: string): string | undefined {
  const block = parseCidr(text);
  return block && formatCidr(block);
}

/** Whether two blocks have an address in common. */
export function overlaps(one: Cidr, other: Cidr): boolean {
  return one.first < other.first + other.size && other.first < one.first + one.size;
}

/** Whether all addresses of `inner` are in `outer`. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  return inner.first >= outer.first && inner.first + inner.size <= outer.first + outer.size;
}

/** The IPv6 block in its shortest form and without the bits behind its prefix; undefined when it is not one. */
export function canonicalIpv6Cidr(text: string): string | undefined {
  if (!text.includes(':') || !ipaddr.IPv6.isValidCIDR(text)) return undefined;
  const [, bits] = ipaddr.IPv6.parseCIDR(text);
  return `${ipaddr.IPv6.networkAddressFromCIDR(text).toRFC5952String()}/${bits}`;
}

/** The IPv6 address in its shortest form; undefined when it is not one. */
export function canonicalIpv6(text: string): string | undefined {
  return text.includes(':') && ipaddr.IPv6.isValid(text)
    ? ipaddr.IPv6.parse(text).toRFC5952String()
    : undefined;
}

/** Whether an IPv6 block (or an address) lies in another block. Both are known to be IPv6. */
export function isInIpv6Cidr(inner: string, outer: string): boolean {
  const [address = '', bits = '128'] = inner.split('/');
  const range = ipaddr.IPv6.parseCIDR(outer);
  return Number(bits) >= range[1] && ipaddr.IPv6.parse(address).match(range);
}

/** The address `offset` behind the first of an IPv6 block. */
export function ipv6At(cidr: string, offset: bigint): string {
  const [network = ''] = cidr.split('/');
  const first = ipaddr.IPv6.parse(network)
    .toByteArray()
    .reduce((value, byte) => value * 256n + BigInt(byte), 0n);
  let value = first + offset;
  const bytes: number[] = [];
  for (let index = 0; index < 16; index += 1) {
    bytes.unshift(Number(value % 256n));
    value /= 256n;
  }
  return new ipaddr.IPv6(bytes).toRFC5952String();
}
