import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';
import type { Cell } from './record.ts';
import { showTime } from './record.ts';
import { malformed } from './syntax.ts';

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** A span such as `5m`, in milliseconds. */
export function spanOf(text: Cell): number {
  const [, count, unit] = /^(\d+)(ms|[smhdw])$/.exec(String(text)) ?? [];
  const size = UNITS[unit ?? ''];
  if (count === undefined || size === undefined || Number(count) === 0)
    throw malformed(`Invalid time period ${String(text)}`);
  return Number(count) * size;
}

export function number(value: Cell): number {
  if (value === undefined || value === '') return Number.NaN;
  return Number(value);
}

const text = (value: Cell): string => (value === undefined ? '' : String(value));
const finite = (value: number): Cell => (Number.isFinite(value) ? value : undefined);

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-operations-functions.html */
export const FUNCTIONS: Readonly<Record<string, (...parts: Cell[]) => Cell>> = {
  abs: (value) => finite(Math.abs(number(value))),
  ceil: (value) => finite(Math.ceil(number(value))),
  floor: (value) => finite(Math.floor(number(value))),
  log: (value) => finite(Math.log(number(value))),
  sqrt: (value) => finite(Math.sqrt(number(value))),
  greatest: (...values) => finite(Math.max(...values.map(number))),
  least: (...values) => finite(Math.min(...values.map(number))),
  ispresent: (value) => value !== undefined,
  isempty: (value) => value === undefined || value === '',
  isblank: (value) => text(value).trim() === '',
  coalesce: (...values) => values.find((value) => value !== undefined),
  concat: (...values) => values.map(text).join(''),
  strlen: (value) => [...text(value)].length,
  toupper: (value) => text(value).toUpperCase(),
  tolower: (value) => text(value).toLowerCase(),
  trim: (value) => text(value).trim(),
  ltrim: (value) => text(value).trimStart(),
  rtrim: (value) => text(value).trimEnd(),
  substr: (value, start, length) =>
    text(value).slice(number(start), length === undefined ? undefined : number(start) + number(length)),
  replace: (value, from, to) => text(value).replaceAll(text(from), text(to)),
  strcontains: (value, part) => (text(value).includes(text(part)) ? 1 : 0),
  datefloor: (time, span) => finite(Math.floor(number(time) / spanOf(span)) * spanOf(span)),
  dateceil: (time, span) => finite(Math.ceil(number(time) / spanOf(span)) * spanOf(span)),
  frommillis: (value) => showTime(number(value)),
  tomillis: (value) => finite(number(value)),
  isvalidip: (value) => isIP(text(value)) !== 0,
  isvalidipv4: (value) => isIPv4(text(value)),
  isvalidipv6: (value) => isIPv6(text(value)),
  isipinsubnet: (value, subnet) => isIn(text(value), text(subnet)),
  isipv4insubnet: (value, subnet) => isIPv4(text(value)) && isIn(text(value), text(subnet)),
  isipv6insubnet: (value, subnet) => isIPv6(text(value)) && isIn(text(value), text(subnet)),
};

function isIn(address: string, subnet: string): boolean {
  const [network = '', bits = ''] = subnet.split('/');
  const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(address) === 0 || isIP(network) === 0 || !/^\d{1,3}$/.test(bits)) return false;
  const list = new BlockList();
  list.addSubnet(network, Number(bits), family);
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
