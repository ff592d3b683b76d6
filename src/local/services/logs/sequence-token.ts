import { createHash } from 'node:crypto';
import type { LogStreamRow } from './state.ts';

/**
 * The token that a stream's next batch was to carry. It is given as before and no longer looked at:
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html
 */
export function sequenceToken({ key, taken }: Pick<LogStreamRow, 'key' | 'taken'>): string {
  const hash = createHash('sha256').update(`${key}/${taken}`).digest('hex').slice(0, 44);
  return `49${BigInt(`0x${hash}`).toString().padStart(54, '0').slice(0, 54)}`;
}
