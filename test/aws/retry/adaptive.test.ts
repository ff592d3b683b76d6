import { DefaultRateLimiter } from '@smithy/core/retry';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RateLimiter } from '../../../src/aws/retry/rate-limiter.ts';
import { answer, fakeConnection, JumpingClock, jsonError } from '../fakes.ts';

describe('adaptive retries', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('wait exactly as the SDK’s do, whatever comes back', async () => {
    const step = fc.record({ gap: fc.integer({ min: 0, max: 900 }), throttled: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60 }), async (steps) => {
        const start = 1_800_000_000_000;
        vi.setSystemTime(start);
        const waited: number[] = [];
        const clock = new JumpingClock(start);
        const ours = new RateLimiter(clock);
        DefaultRateLimiter['setTimeoutFn'] = ((resume: () => void, delay: number) => {
          waited.push(Math.ceil(delay));
          vi.setSystemTime(Date.now() + Math.ceil(delay));
          resume();
        }) as typeof setTimeout;
        const theirs = new DefaultRateLimiter();
        for (const { gap, throttled } of steps) {
          clock.time += gap;
          vi.setSystemTime(clock.time);
          const before = clock.time;
          const already = waited.length;
          await ours.acquire();
          await theirs.getSendToken();
          const expected = waited.slice(already).reduce((sum, delay) => sum + delay, 0);
          expect(clock.time - before).toBeCloseTo(expected, -1);
          vi.setSystemTime(clock.time);
          ours.observe(throttled);
          theirs.updateClientSendingRate(throttled ? { errorType: 'THROTTLING' } : {});
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('in a connection', () => {
  const ok = answer(200, '{}');
  const throttle = jsonError(400, 'ThrottlingException', 'Rate exceeded');

  test.each([
    ['standard', 0, 0],
    ['adaptive', 1000, 10_000],
  ] as const)(
    '%s: four calls after a throttle are spread over %i to %i ms',
    async (retryMode, least, most) => {
      const { connection, clock } = await fakeConnection((_, number) => (number === 1 ? throttle : ok), {
        retryMode,
      });
      await connection.invoke('ssm', 'GetParameter', { Name: '/a' });
      const before = clock.time;
      for (let call = 0; call < 4; call += 1) await connection.invoke('ssm', 'GetParameter', { Name: '/a' });
      expect(clock.time - before).toBeGreaterThanOrEqual(least);
      expect(clock.time - before).toBeLessThanOrEqual(most);
    },
  );
});
