const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `27 Nov 2026`, in UTC. */
export function formatDay(time: number): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** `27 Nov 2026, 08:44`, in UTC. */
export function formatMinute(time: number): string {
  return `${formatDay(time)}, ${new Date(time).toISOString().slice(11, 16)}`;
}

/** `Nov 2026` of a day such as `2026-11-01`. */
export function formatMonth(day: string): string {
  return formatDay(Date.parse(day)).split(' ').slice(1).join(' ');
}
