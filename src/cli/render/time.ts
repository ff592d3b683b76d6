/** `2026-11-28 06:54:17`, in UTC, of a time as AWS writes it; nothing where there is none. */
export function formatSecond(time: string | undefined): string {
  return time === undefined ? '' : time.slice(0, 19).replace('T', ' ');
}

/** Columns that it takes. */
export const secondWidth = 19;
