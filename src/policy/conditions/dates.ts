/**
 * Reads a date of a condition: seconds since 1970, or a moment of ISO 8601 as IAM's older parser takes it. That parser
 * is more forgiving than the W3C's profile: a year has any number of digits and may lie before our era, hours need no
 * minutes, numbers no leading zero, and a zone no minutes. Epoch milliseconds, or undefined when it is no date.
 */
export function parseDate(text: string): number | undefined {
  // Four digits alone are a year.
  if (/^\d+$/.test(text) && text.length !== 4) return seconds(text);
  const [, year, month = '1', day = '1', time = ''] =
    /^(-?\d+)(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[tT](.*))?$/.exec(text) ?? [];
  if (year === undefined || !(Number(year) >= firstYear && Number(year) <= lastYear)) return undefined;
  const within = timeOfDay(time);
  if (within === undefined || !between(month, 1, 12) || !between(day, 1, 31)) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  // Years that no date can hold lie before or after everything that happens here.
  const start = Number.isNaN(date.getTime())
    ? Math.sign(Number(year)) * Number.MAX_SAFE_INTEGER
    : date.getTime();
  return start + within;
}

/** The years of a Java date, which IAM's sentences know. */
const firstYear = -292_275_054;
const lastYear = 292_278_993;
const largest = 9_223_372_036_854_775_807n;

function seconds(text: string): number | undefined {
  return BigInt(text) > largest ? undefined : Number(text) * 1000;
}

/** Milliseconds since midnight in UTC of `13:20:15.5+02:00`, of which everything from the right may be missing. */
function timeOfDay(text: string): number | undefined {
  if (text === '') return 0;
  const match =
    /^(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,9}))?)?)?(?:[zZ]|([+-])(\d\d)(?::?(\d\d))?)?$/.exec(text);
  if (match === null) return undefined;
  const [, hour = '0', minute = '0', second = '0', fraction = '0', sign = '+', east = '0', eastMinute = '0'] =
    match;
  const inRange = between(hour, 0, 23) && between(minute, 0, 59) && between(second, 0, 59);
  if (!inRange || !between(east, 0, 23) || !between(eastMinute, 0, 59)) return undefined;
  const offset = (Number(east) * 60 + Number(eastMinute)) * (sign === '-' ? -1 : 1);
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  return ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000 + ms;
}

function between(text: string, from: number, to: number): boolean {
  return Number(text) >= from && Number(text) <= to;
}
