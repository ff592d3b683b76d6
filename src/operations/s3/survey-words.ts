import { formatBytes } from '../../words/bytes.ts';
import type { Survey } from './survey.ts';

/** What there is, in words: `1234 objects and 2 older versions, 5.6 MiB in all`. */
export function surveyWords({ objects, bytes, olderVersions, deleteMarkers, uploads }: Survey): string {
  const parts = [
    counted(objects, 'object'),
    counted(olderVersions, 'older version'),
    counted(deleteMarkers, 'delete marker'),
    counted(uploads, 'unfinished upload'),
  ].filter((part) => part !== '');
  const last = parts.pop() ?? 'nothing';
  const words = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  // S3 does not tell how much an upload has of its bytes.
  return objects + olderVersions + deleteMarkers === 0 && uploads > 0
    ? words
    : `${words}, ${formatBytes(bytes)} in all`;
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
