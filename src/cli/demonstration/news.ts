import type { RunEvent } from '../../rehearsal/demonstration/event.ts';

/** Why machines are left alone, those with the same reason together, as far as it is news. */
export function leftAloneLines(
  leftAlone: RunEvent['leftAlone'],
  isNews: (key: string) => boolean,
): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { name, reason } of leftAlone) {
    if (!isNews(`${name} ${timeless(reason)}`)) continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason].map(([reason, names]) => `${names.join(', ')} left alone: ${reason}`);
}

/** The same reason at another time is no news. */
function timeless(text: string): string {
  return text.replaceAll(/\w{3} \d{1,2} \w{3} \d{4} \d\d:\d\d|\d+ s\b/g, '');
}

/** The first sentences of a text, so many at most. */
export function sentences(text: string, most: number): string {
  return (text.match(/.+?\.(?=\s[A-Z]|$)\s*/g) ?? [text]).slice(0, most).join('').trim();
}
