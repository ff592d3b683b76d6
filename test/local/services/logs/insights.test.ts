import {
  GetLogRecordCommand,
  GetQueryResultsCommand,
  StartQueryCommand,
  StopQueryCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startLogs } from './logs-rig.ts';
import type { LogsRig } from './logs-rig.ts';

let rig: LogsRig;
const line = (level: string, ms: number, user: string) => JSON.stringify({ level, ms, user: { name: user } });
const report =
  'REPORT RequestId: 8f5a2f0e-0000-4000-8000-000000000001\tDuration: 12.50 ms\tBilled Duration: 13 ms\t' +
  'Memory Size: 128 MB\tMax Memory Used: 40 MB\t';

beforeAll(async () => {
  rig = await startLogs();
  await rig.create('app', 's');
  await rig.put(
    'app',
    's',
    line('info', 10, 'ada'),
    line('error', 50, 'bob'),
    line('info', 30, 'ada'),
    'GET /index.html took 7 ms',
    report,
  );
});
afterAll(() => rig[Symbol.asyncDispose]());

async function start(queryString: string) {
  const command = new StartQueryCommand({
    logGroupName: 'app',
    startTime: Math.floor(rig.now() / 1000) - 3600,
    endTime: Math.floor(rig.now() / 1000) + 60,
    queryString,
  });
  return (await rig.logs.send(command)).queryId ?? '';
}

const results = (queryId: string) => rig.logs.send(new GetQueryResultsCommand({ queryId }));

/** The rows of a query, as values, without pointers. */
async function ask(query: string) {
  const id = await start(query);
  await rig.running.cloud.clock.advance(1000);
  const { results: rows = [], status } = await results(id);
  expect(status).toBe('Complete');
  return rows.map((row) => row.filter(({ field }) => field !== '@ptr').map(({ value }) => value));
}

test.each([
  [
    'filter ispresent(ms) | pattern level | display @pattern, @sampleCount',
    [
      ['info', '2'],
      ['error', '1'],
    ],
  ],
  [
    'filter @message like /took/ or @type = "REPORT" | pattern @message | limit 1 | display @pattern, @ratio, @sampleCount',
    [['GET /index.html took <Number-1> ms', '0.5', '1']],
  ],
  ['parse "took * ms" as time | filter ispresent(time) | display time', [['7']]],
  ['filter isIpv4InSubnet("10.1.2.3", "10.0.0.0/8") and level = "error" | display ms', [['50']]],
  [
    'fields level, ms | filter level = "info" | sort ms',
    [
      ['info', '10'],
      ['info', '30'],
    ],
  ],
  [
    'filter ispresent(ms) | stats count(*), avg(ms), max(ms) by level | sort level',
    [
      ['error', '1', '50', '50'],
      ['info', '2', '20', '30'],
    ],
  ],
  ['stats sum(ms) / count(ms) as mean', [['30']]],
  ['filter user.name in ["bob"] | display concat(toupper(level), "-", ms) as text', [['ERROR-50']]],
  [
    'filter @message like /took \\d+ ms/ | parse @message "* * took * ms" as verb, path, ms | display verb, path, ms',
    [['GET', '/index.html', '7']],
  ],
  ['parse @message /took (?<time>\\d+) ms/ | filter ispresent(time) | display time', [['7']]],
  [
    'filter @type = "REPORT" | display @duration, @maxMemoryUsed, @requestId',
    [['12.5', '40000000', '8f5a2f0e-0000-4000-8000-000000000001']],
  ],
  [
    'fields user.name as who | filter ispresent(who) | dedup who | sort who | display who',
    [['ada'], ['bob']],
  ],
  ['filter @message not like "GET" and (ms > 20 or ms < 5) | sort ms desc | limit 1 | display ms', [['50']]],
  ['stats count(*) as n by bin(1d) | display n', [['5']]],
  ['stats pct(ms, 50), count_distinct(level), earliest(ms), latest(ms)', [['30', '2', '10', '30']]],
  ['stats count(*) by user.name # of each\n| filter user.name = "ada"', [['ada', '2']]],
])('%s', async (query, expected) => {
  expect(await ask(query)).toEqual(expected);
});

test('a query runs for a while, and gives events with what finds them again', async () => {
  const id = await start('fields @timestamp, @message | filter level = "error"');
  expect((await results(id)).status).toBe('Running');
  await rig.running.cloud.clock.advance(1000);
  const { results: rows = [], statistics } = await results(id);
  expect(rows[0]?.map(({ field }) => field)).toEqual(['@timestamp', '@message', '@ptr']);
  expect(rows[0]?.[0]?.value).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/);
  expect(statistics).toMatchObject({ recordsScanned: 5, recordsMatched: 1 });
  const pointer = rows[0]?.[2]?.value ?? '';
  const { logRecord } = await rig.logs.send(new GetLogRecordCommand({ logRecordPointer: pointer }));
  expect(logRecord).toMatchObject({ level: 'error', 'user.name': 'bob', '@logStream': 's' });
});

test('queries that are none, of groups that are none, and that are stopped', async () => {
  expect(await refusal(start('explode @message'))).toMatch(/^MalformedQueryException/);
  expect(await refusal(start('filter level ='))).toMatch(/^MalformedQueryException/);
  const nowhere = new StartQueryCommand({
    logGroupName: 'none',
    startTime: 1,
    endTime: 2,
    queryString: 'fields @message',
  });
  expect(await refusal(rig.logs.send(nowhere))).toMatch(
    /^ResourceNotFoundException: Log group 'none' does not exist for account ID '123456789012' \(Service: AWSLogs; /,
  );
  const id = await start('fields @message');
  await rig.logs.send(new StopQueryCommand({ queryId: id }));
  expect((await results(id)).status).toBe('Cancelled');
});
