import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transferProgress } from '../../../src/cli/render/transfer-progress.ts';

const items = (done: number, found: number, bytes: number) => ({ done, found, bytes });
const mebibyte = 2 ** 20;

test('a bar, how much of what, how fast, and how long it will still take', () => {
  const event = { kind: 'progress', bytes: 30 * mebibyte, fraction: 0.3, elapsedMs: 3000 } as const;
  expect(transferProgress({ ...event, items: items(0, 1, 100 * mebibyte) }, 100)).toBe(
    '███████░░░░░░░░░░░░░░░░░  30% 30 MiB of 100 MiB · 10 MiB/s · 7 s left',
  );
  expect(transferProgress({ ...event, items: items(3, 10, 100 * mebibyte) }, 100)).toContain(
    '· 3 of 10 files · 7 s left',
  );
});

test('as long as not all is found, neither a bar nor a time', () => {
  const line = transferProgress({ kind: 'progress', bytes: 5, items: items(1, 2, 9), elapsedMs: 1000 }, 100);
  expect(line).toBe('5 B · 5 B/s · 1 of 2 files so far');
});

test('from nothing on: no size, no time and no part of them makes a line that is not one', () => {
  const event = { kind: 'progress', bytes: 0, fraction: 1, elapsedMs: 0 } as const;
  expect(transferProgress({ ...event, items: items(1, 1, 0) }, 60)).toMatch(/^█+ 100% 0 B of 0 B · 0 B\/s$/);
  fc.assert(
    fc.property(
      fc.nat(2 ** 40),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      fc.nat(10 ** 9),
      fc.integer({ min: 20, max: 200 }),
      (bytes, fraction, elapsedMs, width) => {
        const line = transferProgress(
          {
            kind: 'progress',
            bytes,
            ...(fraction === undefined ? {} : { fraction }),
            items: items(0, 3, bytes),
            elapsedMs,
          },
          width,
        );
        expect(line).not.toMatch(/NaN|Infinity|undefined|-\d/);
      },
    ),
    { numRuns: 200 },
  );
});
