/** Moments and days in words, in one time zone. */
export interface LocalLabels {
  /** `08:00`. */
  clock(at: number): string;
  /** `Mon 25 Oct`. */
  day(at: number): string;
}

export function localLabels(timeZone: string): LocalLabels {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = (at: number): Record<string, string> =>
    Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const dayOf = ({ weekday = '', day = '', month = '' }: Record<string, string>): string =>
    `${weekday} ${day.padStart(2)} ${month}`;
  return {
    clock: (at) => {
      const found = parts(at);
      return `${found['hour']}:${found['minute']}`;
    },
    day: (at) => dayOf(parts(at)),
  };
}
