const units: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * Reads `rate(5 minutes)` into milliseconds; undefined when it is none. One is singular, more are plural.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rate-expressions.html
 */
export function readRate(text: string): number | undefined {
  const [, count = '', unit = '', plural] = /^rate\(([1-9]\d{0,8}) (minute|hour|day)(s?)\)$/.exec(text) ?? [];
  const length = units[unit];
  if (length === undefined || (plural === 's') === (count === '1')) return undefined;
  return Number(count) * length;
}
