/** A length of calendar time. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly hours: number;
}

const units = { y: 'years', m: 'months', d: 'days', h: 'hours' } as const;

/** Reads `1y2m3d`, `36h`, `14d`; undefined for what is none, and for nothing at all. `m` is a month, as in restic. */
export function parsePeriod(text: string): Period | undefined {
  const period = { years: 0, months: 0, days: 0, hours: 0 };
  if (!/^(?:\d{1,6}[ymdh])+$/.test(text)) return undefined;
  const seen = new Set<string>();
  for (const [, amount, unit] of text.matchAll(/(\d+)([ymdh])/g)) {
    if (unit !== 'y' && unit !== 'm' && unit !== 'd' && unit !== 'h') continue;
    if (seen.has(unit)) return undefined;
    seen.add(unit);
    period[units[unit]] = Number(amount);
  }
  return Object.values(period).every((amount) => amount === 0) ? undefined : period;
}

/** As it is written: `1y2m3d`. */
export function sayPeriod(period: Period): string {
  return Object.entries(units)
    .filter(([, name]) => period[name] > 0)
    .map(([unit, name]) => `${period[name]}${unit}`)
    .join('');
}
