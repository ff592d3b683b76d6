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
  isvalidip: (value) => isIpv4(text(value)) || text(value).includes(':'),
  isvalidipv4: (value) => isIpv4(text(value)),
};

function isIpv4(address: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/.test(address) && !address.endsWith('.');
}
