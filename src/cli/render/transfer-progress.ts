import type { OperationEvent } from '../../operations/host.ts';
import { formatBytes } from './bytes.ts';
import { count, groupDigits } from './count.ts';
import { formatDuration } from './duration.ts';

type Progress = Extract<OperationEvent, { kind: 'progress' }>;

const filled = '█';
const empty = '░';

/** Of the first bytes of many it cannot be told how long the rest takes: a hundred days, in milliseconds. */
const longestTold = 100 * 86_400_000;

/** How far it is, in one line: a bar once all is known, how much, how fast, how long it will still take. */
export function transferProgress(
  { target, items, bytes, fraction, elapsedMs }: Progress,
  width: number,
): string {
  const rate = elapsedMs > 0 ? (bytes * 1000) / elapsedMs : 0;
  const known = fraction !== undefined && items?.found !== 0;
  const left = known && fraction > 0 && fraction < 1 ? (elapsedMs * (1 - fraction)) / fraction : 0;
  const parts = [
    target ?? '',
    `${formatBytes(bytes)}${known && items !== undefined ? ` of ${formatBytes(items.bytes)}` : ''}`,
    `${formatBytes(Math.round(rate))}/s`,
    items === undefined || (known && items.found === 1)
      ? ''
      : `${groupDigits(String(items.done))}${items.found === 0 ? '' : ` of ${count(items.found, 'file')}${known ? '' : ' so far'}`}`,
    left > 0 && left < longestTold ? `${formatDuration(Math.max(1000, left))} left` : '',
  ].filter((part) => part !== '');
  const words = parts.join(' · ');
  const room = Math.min(24, width - words.length - 7);
  if (!known || room < 6) return words;
  const done = Math.floor(fraction * room);
  return `${filled.repeat(done)}${empty.repeat(room - done)} ${String(Math.floor(fraction * 100)).padStart(3)}% ${words}`;
}
