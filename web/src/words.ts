/** A time as people read it, in UTC as AWS and nuage's schedules have it. */
export function timeWords(time: string | number | undefined): string {
  if (time === undefined) return '';
  return new Date(time)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
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
