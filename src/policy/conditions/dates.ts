/**
 * Reads a date of a condition: one of the W3C's profiles of ISO 8601 (a year, a day, or a moment with its zone) or
 * seconds since 1970. Epoch milliseconds, or undefined when it is no date.
 */
export function parseDate(text: string): number | undefined {
  if (/^\d{5,19}$/.test(text)) return seconds(text);
  const match =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/i.exec(
      text,
    );
  if (match === null) return /^\d{1,4}$/.test(text) ? seconds(text) : undefined;
  const [
    ,
    year = '',
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    fraction = '0',
    zone = 'Z',
  ] = match;
  const ms = fraction.padEnd(3, '0').slice(0, 3);
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}${offset}`);
  return Number.isNaN(moment) ? undefined : moment;
}

const largest = 9_223_372_036_854_775_807n;

function seconds(text: string): number | undefined {
  return BigInt(text) > largest ? undefined : Number(text) * 1000;
}
