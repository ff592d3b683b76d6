import {
  CloudWatchLogsClient,
  DeleteLogGroupCommand,
  StartLiveTailCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import type { StartLiveTailCommandInput, StartLiveTailResponseStream } from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startLogs } from './logs-rig.ts';
import type { LogsRig } from './logs-rig.ts';

let rig: LogsRig;
let client: CloudWatchLogsClient;

beforeAll(async () => {
  rig = await startLogs();
  // AWS's streams have a host of their own, `streaming-logs`, which no cloud on this machine has.
  client = new CloudWatchLogsClient({
    ...rig.running.clientOptions,
    maxAttempts: 1,
    disableHostPrefix: true,
  });
});
afterAll(async () => {
  client.destroy();
  await rig[Symbol.asyncDispose]();
});

const arn = (group: string): string => `arn:aws:logs:us-east-1:123456789012:log-group:${group}`;

async function listen(
  group: string,
  more: Partial<StartLiveTailCommandInput> = {},
): Promise<AsyncIterator<StartLiveTailResponseStream>> {
  const { responseStream } = await client.send(
    new StartLiveTailCommand({ logGroupIdentifiers: [arn(group)], ...more }),
  );
  if (responseStream === undefined) throw new Error('no stream');
  return responseStream[Symbol.asyncIterator]();
}

async function next(
  stream: AsyncIterator<StartLiveTailResponseStream>,
): Promise<StartLiveTailResponseStream | undefined> {
  const { value, done } = await stream.next();
  return done === true ? undefined : value;
}

/** The next that has something in it: with nothing in it an update only says, each second, that the session lives. */
async function news(
  stream: AsyncIterator<StartLiveTailResponseStream>,
): Promise<StartLiveTailResponseStream | undefined> {
  for (;;) {
    const event = await next(stream);
    if (event?.sessionUpdate?.sessionResults?.length !== 0) return event;
  }
}

async function messages(stream: AsyncIterator<StartLiveTailResponseStream>): Promise<readonly string[]> {
  const found = (await news(stream))?.sessionUpdate?.sessionResults ?? [];
  return found.map(({ message }) => message ?? '');
}

test('a session says what it listens to, and then what comes in', async () => {
  await rig.create('told', 's');
  await rig.put('told', 's', 'before');
  const stream = await listen('told');
  expect(await next(stream)).toEqual({
    sessionStart: {
      requestId: expect.any(String),
      sessionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      logGroupIdentifiers: [arn('told')],
      logStreamNames: [],
      logStreamNamePrefixes: [],
      logEventFilterPattern: '',
    },
  });
  await rig.put('told', 's', 'one', 'two');
  expect(await news(stream)).toEqual({
    sessionUpdate: {
      sessionMetadata: { sampled: false },
      sessionResults: ['one', 'two'].map((message, index) => ({
        logStreamName: 's',
        logGroupIdentifier: '123456789012:told',
        message,
        timestamp: rig.now() - 1000 + index * 1000,
        ingestionTime: rig.now(),
      })),
    },
  });
  await stream.return?.();
});

test('of a group only the streams and the messages that are wanted are told', async () => {
  await rig.create('chosen', 'web-1', 'web-2', 'db-1');
  const byName = await listen('chosen', { logStreamNames: ['web-1'] });
  const byPrefix = await listen('chosen', { logStreamNamePrefixes: ['web'], logEventFilterPattern: 'ERROR' });
  await next(byName);
  await next(byPrefix);
  for (const stream of ['db-1', 'web-2', 'web-1'])
    await rig.put('chosen', stream, `${stream} fine`, `${stream} ERROR`);
  expect(await messages(byName)).toEqual(['web-1 fine', 'web-1 ERROR']);
  expect([...(await messages(byPrefix)), ...(await messages(byPrefix))]).toEqual([
    'web-2 ERROR',
    'web-1 ERROR',
  ]);
  await byName.return?.();
  await byPrefix.return?.();
});

test('more than 500 at once are a sample', async () => {
  await rig.create('loud', 's');
  const stream = await listen('loud');
  await next(stream);
  await rig.put('loud', 's', ...Array.from({ length: 1001 }, (_, index) => `m${index}`));
  const update = (await news(stream))?.sessionUpdate;
  expect(update?.sessionMetadata).toEqual({ sampled: true });
  expect(update?.sessionResults?.slice(0, 2).map(({ message }) => message)).toEqual(['m0', 'm3']);
  expect(update?.sessionResults).toHaveLength(334);
  await stream.return?.();
});

test('a session ends after three hours of the clock', async () => {
  await rig.create('long', 's');
  const stream = await listen('long');
  await next(stream);
  await rig.running.cloud.clock.advance('3h');
  const rest = async (): Promise<void> => {
    while ((await next(stream)) !== undefined);
  };
  expect(await refusal(rest())).toBe(
    'SessionTimeoutException: The Live Tail session has timed out after three hours.',
  );
});

test('what is wrong is said before the stream begins', async () => {
  await rig.create('one', 's');
  await rig.create('two', 's');
  const refused = (input: Partial<StartLiveTailCommandInput>): Promise<string> =>
    refusal(listen('one', input));
  expect(await refused({ logGroupIdentifiers: [arn('nowhere')] })).toBe(
    'ResourceNotFoundException: The specified log group does not exist.',
  );
  expect(await refused({ logGroupIdentifiers: ['one'] })).toBe(
    'InvalidParameterException: Invalid log group ARN: one',
  );
  expect(await refused({ logGroupIdentifiers: [arn('one'), arn('two')], logStreamNames: ['s'] })).toBe(
    'InvalidParameterException: Log streams can be specified only with a single log group.',
  );
  expect(await refused({ logStreamNames: ['s'], logStreamNamePrefixes: ['s'] })).toBe(
    'InvalidParameterException: logStreamNames and logStreamNamePrefixes are mutually exclusive parameters.',
  );
  expect(await refused({ logEventFilterPattern: '{ $.a' })).toMatch(/^InvalidParameterException: /);
});

test('a listener that goes away, and a group that does, leave nothing behind; a cloud that stops ends its streams', async () => {
  const other = await startLogs();
  const listening = new CloudWatchLogsClient({ ...other.running.clientOptions, disableHostPrefix: true });
  await other.create('g', 's');
  const open = async (): Promise<AsyncIterator<StartLiveTailResponseStream>> => {
    const { responseStream } = await listening.send(
      new StartLiveTailCommand({ logGroupIdentifiers: [arn('g')] }),
    );
    if (responseStream === undefined) throw new Error('no stream');
    const stream = responseStream[Symbol.asyncIterator]();
    await next(stream);
    return stream;
  };
  await (await open()).return?.();
  const stays = await open();
  await other.logs.send(new DeleteLogGroupCommand({ logGroupName: 'g' }));
  const rest = (async () => {
    while ((await next(stays)) !== undefined);
  })();
  await other[Symbol.asyncDispose]();
  await rest;
  expect(other.running.cloud.failures).toEqual([]);
  listening.destroy();
});
