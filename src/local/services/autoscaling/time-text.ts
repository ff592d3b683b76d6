/** A time as causes of activities say it: `2026-11-27T08:00:00Z`. */
export function timeText(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
