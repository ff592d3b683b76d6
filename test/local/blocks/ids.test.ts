import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idPrefix, isWellFormedId, newId } from '../../../src/local/blocks/ids.ts';

function randomOf(answers: readonly string[]) {
  const queue = [...answers];
  return { number: () => 0, uuid: () => '', hex: () => queue.shift() ?? 'f'.repeat(16) };
}

test('an id is a prefix and seventeen digits of which the first is 0', () => {
  const id = newId('i', randomOf(['123456789abcdef0']), () => false);
  expect(id).toBe('i-0123456789abcdef0');
  expect(isWellFormedId('i', id)).toBe(true);
});

test('an id that is in use is never handed out again', () => {
  const random = randomOf(['aaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb']);
  expect(newId('vol', random, (id) => id.endsWith('a'))).toBe('vol-0bbbbbbbbbbbbbbbb');
});

test('ids of eight or seventeen digits are well formed, others are not', () => {
  expect(isWellFormedId('i', 'i-12345678')).toBe(true);
  for (const id of ['i-', 'i-123', 'i-1234567g', 'i-012345678', 'vol-12345678', 'i-0123456789ABCDEF0', '']) {
    expect(isWellFormedId('i', id), id).toBe(false);
  }
});

test('the prefix of an id is what stands before its last dash', () => {
  expect(idPrefix('tgw-attach-0123456789abcdef0')).toBe('tgw-attach');
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{17}$/), (digits) => idPrefix(`vol-${digits}`) === 'vol'),
  );
  expect(idPrefix('nothing')).toBeUndefined();
});
