/** A block of IPv4 addresses. Addresses are numbers. */
export interface Cidr {
  readonly first: number;
  readonly size: number;
}

/** Reads `10.0.0.0/16`; undefined when it is not one. */
export function parseCidr(text: string): Cidr | undefined {
  const [address = '', bits = ''] = text.split('/');
  const first = parseAddress(address);
  if (first === undefined || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) return undefined;
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
