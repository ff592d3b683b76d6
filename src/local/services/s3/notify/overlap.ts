import { invalidArgument } from '../errors.ts';
import type { Destination } from './destinations.ts';

/**
 * No event of an object may have two destinations of one bucket:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html
 */
export function checkOverlap(destinations: readonly Destination[]): void {
  for (const [index, one] of destinations.entries())
    for (const other of destinations.slice(index + 1)) {
      if (!shareEvent(one, other)) continue;
      if (!(one.prefix.startsWith(other.prefix) || other.prefix.startsWith(one.prefix))) continue;
      if (!(one.suffix.endsWith(other.suffix) || other.suffix.endsWith(one.suffix))) continue;
      const filtered = [one, other].some(({ prefix, suffix }) => prefix !== '' || suffix !== '');
      throw invalidArgument(
        filtered
          ? 'Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes are overlapping for the same event type.'
          : 'Configurations overlap. Configurations on the same bucket cannot share a common event type.',
      );
    }
}

function shareEvent(one: Destination, other: Destination): boolean {
  return one.events.some((a) => other.events.some((b) => covers(a, b) || covers(b, a)));
}

const covers = (pattern: string, event: string): boolean =>
  pattern === event || (pattern.endsWith(':*') && event.startsWith(pattern.slice(0, -1)));
