/** What one field of a cron expression lets pass. */
export type FieldTest = (value: number) => boolean;

export interface FieldRange {
  readonly from: number;
  readonly to: number;
  /** Names of the values, from the first on: JAN, SUN. */
  readonly names?: readonly string[];
}

export const RANGES = {
  minute: { from: 0, to: 59 },
  hour: { from: 0, to: 23 },
  day: { from: 1, to: 31 },
  month: {
    from: 1,
    to: 12,
    names: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  },
  weekday: { from: 1, to: 7, names: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] },
  year: { from: 1970, to: 2199 },
} satisfies Readonly<Record<string, FieldRange>>;

/** Reads `*`, `5`, `1-5`, `MON-FRI`, `0/15`, and lists of them; undefined when it is none of them. */
export function readField(text: string, range: FieldRange): FieldTest | undefined {
  const tests: FieldTest[] = [];
  for (const part of text.split(',')) {
    const test = readPart(part, range);
    if (test === undefined) return undefined;
    tests.push(test);
  }
  return (value) => tests.some((test) => test(value));
}

function readPart(text: string, range: FieldRange): FieldTest | undefined {
  const [stretch = '', step, more] = text.split('/');
  if (more !== undefined) return undefined;
  const every = step === undefined ? 1 : /^[1-9]\d*$/.test(step) ? Number(step) : undefined;
  const bounds = boundsOf(stretch, range, step !== undefined);
  if (every === undefined || bounds === undefined) return undefined;
  const [from, to] = bounds;
  // FRI-MON goes over the end of the week.
  if (from > to)
    return (value) => (value >= from && value <= range.to) || (value >= range.from && value <= to);
  return (value) => value >= from && value <= to && (value - from) % every === 0;
}

function boundsOf(
  text: string,
  range: FieldRange,
  open: boolean,
): readonly [from: number, to: number] | undefined {
  if (text === '*') return [range.from, range.to];
  const [first = '', last, more] = text.split('-');
  const from = valueOf(first, range);
  if (from === undefined || more !== undefined) return undefined;
  if (last === undefined) return [from, open ? range.to : from];
  const to = valueOf(last, range);
  return to === undefined ? undefined : [from, to];
}

/** A number or a name within the range. */
export function valueOf(text: string, { from, to, names }: FieldRange): number | undefined {
  const named = names?.indexOf(text.toUpperCase()) ?? -1;
  if (named >= 0) return from + named;
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= from && value <= to ? value : undefined;
}
