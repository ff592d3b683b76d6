import type { ImageRow } from './image-row.ts';

/** With a cooldown, protection ends this long after it was taken off. */
export const COOLDOWN = 24 * 3600_000;

/** Protection from deregistration as images show it. */
export function protectionState({ protection }: ImageRow, now: number): string {
  if (protection === undefined) return 'disabled';
  if (protection.endsAt !== undefined)
    return now < protection.endsAt
      ? `disabled-after-${new Date(protection.endsAt).toISOString()}`
      : 'disabled';
  return protection.cooldown ? 'enabled-with-cooldown' : 'enabled-without-cooldown';
}

/** Whether an image cannot be deregistered at the moment. */
export function isProtected({ protection }: ImageRow, now: number): boolean {
  return protection !== undefined && (protection.endsAt === undefined || now < protection.endsAt);
}
