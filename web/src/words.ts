/** A time as people read it, in UTC as AWS and nuage's schedules have it. */
export function timeWords(time: string | number | undefined): string {
  if (time === undefined) return '';
  return new Date(time)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}

/** `90 s`, `5 min`, `1 d 2 h`: the two largest parts. */
export function lengthWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  const first = parts.findIndex(([amount]) => amount > 0);
  if (first === -1) return '0 s';
  return parts
    .slice(first, first + 2)
    .flatMap(([amount, unit]) => (amount > 0 ? [`${amount} ${unit}`] : []))
    .join(' ');
}

/** `1 step`, `2 steps`. */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

export function usd(amount: number | undefined): string {
  if (amount === undefined) return '';
  const size = Math.abs(amount);
  const digits = size === 0 || size >= 1 ? 2 : 4;
  return `${amount < 0 ? '−' : ''}${size.toFixed(digits)} USD`;
}
