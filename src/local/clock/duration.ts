import { UsageError } from '../../errors.ts';

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};
const part = /(\d+(?:\.\d+)?)(ms|[smhdw])/g;
const short = /^(?:\d+(?:\.\d+)?(?:ms|[smhdw]))+$/;
const iso = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * A length of time in milliseconds: a number of them, `8h`, `1d12h`, `90s`, or ISO 8601 without months and
 * years, which have no fixed length (`PT8H`, `P1DT12H`, `P2W`).
 */
export function duration(value: number | string): number {
  if (typeof value === 'number') {
    if (Number.isFinite(value) && value >= 0) return Math.round(value);
    throw new UsageError(`Not a length of time: ${value}`, { hint: 'Give milliseconds, zero or more.' });
  }
  if (short.test(value))
    return Math.round(
      [...value.matchAll(part)].reduce(
        (sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0),
        0,
      ),
    );
  const found = iso.exec(value);
  if (found === null)
    throw new UsageError(`Not a length of time: ${value}`, { hint: 'Write it like 90s, 8h, 1d12h or PT8H.' });
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.map((text) => Number(text ?? 0));
  return Math.round((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000);
}
