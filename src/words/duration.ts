const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const word = /(\d+(?:\.\d+)?)(ms|s|m|h|d|w)/y;

/** Milliseconds in `90s`, `10m`, `1h30m`, `2d`, `1w` or `1.5h`; undefined when it is not a length of time. */
export function parseDuration(text: string): number | undefined {
  let total = 0;
  word.lastIndex = 0;
  while (word.lastIndex < text.length) {
    const match = word.exec(text);
    if (match === null) {
      word.lastIndex = 0;
      return undefined;
    }
    const unit = Object.entries(units).find(([name]) => name === match[2]);
    total += Number(match[1]) * (unit?.[1] ?? 0);
  }
  return text === '' || !Number.isSafeInteger(Math.round(total)) ? undefined : Math.round(total);
}

/** The two largest units that matter: `1 h 30 m`, `2 d 4 h`, `45 s`, `1.4 s`, `350 ms`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 0) return `-${formatDuration(-milliseconds)}`;
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 9950) {
    return `${(milliseconds / 1000).toFixed(1).replace(/\.0$/, '')} s`;
  }
  const seconds = Math.round(milliseconds / 1000);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  return parts
    .slice(first, first + 2)
    .filter(([amount], index) => index === 0 || amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ');
}

/** `3 days ago`, `in 5 minutes`, `just now`: how a person would say it, to the nearest lower unit. */
export function formatRelative(time: number, now: number): string {
  const distance = Math.abs(now - time);
  if (distance < 5000) return 'just now';
  const scale: readonly (readonly [number, string])[] = [
    [365 * units.d, 'year'],
    [30 * units.d, 'month'],
    [units.d, 'day'],
    [units.h, 'hour'],
    [units.m, 'minute'],
    [units.s, 'second'],
  ];
  const [size, name] = scale.find(([least]) => distance >= least) ?? [units.s, 'second'];
  const amount = Math.floor(distance / size);
  const words = `${amount} ${name}${amount === 1 ? '' : 's'}`;
  return time > now ? `in ${words}` : `${words} ago`;
}
