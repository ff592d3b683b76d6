import { setImmediate as othersTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { liveTail } from '../../src/operations/logs/live-tail.ts';
import { localRig } from './local-rig.ts';

test('a live tail tells lines as they come, goes on after the three hours of a session, and ends when it is told to', async () => {
  await using rig = await localRig();
  const stream = { logGroupName: '/app', logStreamName: 'web-1' };
  await rig.connection.call('logs', 'CreateLogGroup', { logGroupName: '/app' });
  await rig.connection.call('logs', 'CreateLogStream', stream);
  const stop = new AbortController();
  const input = { group: '/app', pattern: 'ERROR', streamPrefix: 'web-' };
  const lines = liveTail(input, { ...rig.context, signal: stop.signal });
  /** A line is only told to who listens already: it is written until it is heard. */
  const heard = async (message: string) => {
    const next = lines.next();
    for (;;) {
      const logEvents = ['fine', message].map((text) => ({
        timestamp: rig.cloud.clock.now(),
        message: text,
      }));
      await rig.connection.call('logs', 'PutLogEvents', { ...stream, logEvents });
      const line = await Promise.race([next, othersTurn()]);
      if (line !== undefined) return line;
    }
  };
  const line = { group: '/app', stream: 'web-1' };
  expect((await heard('ERROR one')).value).toMatchObject({ ...line, message: 'ERROR one' });
  const more = lines.next();
  await rig.cloud.clock.advance('3h');
  await Promise.race([more, othersTurn()]);
  let later = await heard('ERROR two');
  while (later.value.message === 'ERROR one') later = await lines.next();
  expect(later.value).toMatchObject({ ...line, message: 'ERROR two' });
  stop.abort(new Error('enough'));
  await expect(Array.fromAsync(lines)).rejects.toThrow('enough');
});

test('a group that is not there is refused as AWS refuses it', async () => {
  await using rig = await localRig();
  await expect(liveTail({ group: '/none' }, rig.context).next()).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
    message: 'The specified log group does not exist.',
  });
});
