import type { OperationEvent } from '../../operations/host.ts';
import { formatBytes } from './bytes.ts';
import { count, groupDigits } from './count.ts';
import { formatDuration } from './duration.ts';

type Transferring = OperationEvent & { readonly kind: 'transferring' };

const filled = '█';
const empty = '░';

/** Where a transfer is, in one line: a bar once all is known, how much, how fast, how long it will still take. */
export function transferProgress({ items, bytes, total, elapsedMs }: Transferring, width: number): string {
  const rate = elapsedMs > 0 ? (bytes * 1000) / elapsedMs : 0;
  const left = total.bytes - bytes;
  const share = total.bytes === 0 ? 1 : Math.min(1, bytes / total.bytes);
  const known = total.complete && total.items > 0;
  const parts = [
    `${formatBytes(bytes)}${known ? ` of ${formatBytes(total.bytes)}` : ''}`,
    `${formatBytes(Math.round(rate))}/s`,
    known && total.items === 1
      ? ''
      : `${groupDigits(String(items))}${total.items === 0 ? '' : ` of ${count(total.items, 'file')}${known ? '' : ' so far'}`}`,
    known && rate > 0 && left > 0 ? `${formatDuration(Math.max(1000, (left / rate) * 1000))} left` : '',
  ].filter((part) => part !== '');
  const words = parts.join(' · ');
  const room = Math.min(24, width - words.length - 7);
  if (!known || room < 6) return words;
  const done = Math.floor(share * room);
  return `${filled.repeat(done)}${empty.repeat(room - done)} ${String(Math.floor(share * 100)).padStart(3)}% ${words}`;
}
