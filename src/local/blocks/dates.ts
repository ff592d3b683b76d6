/** Times are milliseconds since the Unix epoch. */

/** EC2's form for times in text members: `2026-11-22T08:30:00.000Z`. */
export function isoTime(time: number): string {
  return new Date(time).toISOString();
}

/** A time cut to whole seconds, as EC2 keeps launch and attach times. */
export function wholeSeconds(time: number): number {
  return Math.floor(time / 1000) * 1000;
}

/** The form in a state transition reason: `2026-11-22 08:30:00 GMT`. */
export function gmtTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} GMT`;
}
