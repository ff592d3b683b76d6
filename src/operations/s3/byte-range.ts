import { UsageError } from '../../errors.ts';

/** Which bytes are wanted of something of this size, both ends included. Written as HTTP has it: `0-99`, `100-`, `-50`. */
export function byteRange(text: string, size: number): { readonly start: number; readonly end: number } {
  const [, from = '', to = ''] = /^(\d*)-(\d*)$/.exec(text.trim()) ?? [];
  if (from === '' && to === '') {
    throw new UsageError(`${JSON.stringify(text)} is no range of bytes.`, {
      hint: 'It looks like 0-99 (the first hundred), 100- (all but those) or -50 (the last fifty).',
    });
  }
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
  if (start > end)
    throw new UsageError(`There are no bytes ${text} of something that has ${size}.`, {
      hint: 'Bytes are counted from 0.',
    });
  return { start, end };
}
