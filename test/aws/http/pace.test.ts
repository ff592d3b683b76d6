import { expect, onTestFinished, test, vi } from 'vitest';
import type { Carriage } from '../../../src/aws/transport.ts';
import { scriptedServer } from '../../support/scripted-server.ts';
import type { Caller } from '../../support/scripted-server.ts';
import { get, transport } from './lane.ts';

/** A body that comes as the test wants it, on a line whose minutes pass when it says so. */
async function body(framing: string, carriage: Carriage = {}) {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const callers: Caller[] = [];
  const { port } = await scriptedServer(async (caller) => {
    await caller.request();
    callers.push(caller);
    caller.say(`HTTP/1.1 200 OK\r\n${framing}\r\n\r\n`);
  });
  const answer = await transport().send(get(port), undefined, carriage);
  if (answer.body instanceof Uint8Array) throw new Error('It came whole.');
  const pieces = answer.body[Symbol.asyncIterator]();
  return {
    pieces,
    /** So many bytes come and are taken. */
    async comes(count: number): Promise<void> {
      callers[0]?.say('o'.repeat(count));
      for (let came = 0; came < count;) {
        const { value } = await pieces.next();
        came += value?.length ?? count;
      }
    },
    minute: () => void vi.advanceTimersByTime(60_000),
  };
}

const known = 'Content-Length: 5000000';

test('a body of which less than a byte a second comes is given up after a minute of it', async () => {
  const { comes, minute, pieces } = await body(known);
  await comes(1);
  // It may have begun at the end of this one.
  minute();
  await comes(60);
  minute();
  await comes(59);
  minute();
  await expect(pieces.next()).rejects.toMatchObject({
    code: 'ETIMEDOUT',
    message: '127.0.0.1 sent 59 bytes in 60 seconds',
  });
});

test.each([
  ['whose length nobody knows: S3 sends blanks while it puts an object together', 'Connection: close', {}],
  ['of a request that may be silent for longer', known, { silenceMs: 3_600_000 }],
])('hardly a byte does for a body %s', async (_name, framing, carriage) => {
  const { comes, minute } = await body(framing, carriage);
  for (let minutes = 0; minutes < 5; minutes += 1) {
    await comes(1);
    minute();
  }
  await comes(1);
});
