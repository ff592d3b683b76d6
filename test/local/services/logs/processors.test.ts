import * as sdk from '@aws-sdk/client-cloudwatch-logs';
import type { Processor } from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startLogs } from './logs-rig.ts';
import type { LogsRig } from './logs-rig.ts';

let rig: LogsRig;
beforeAll(async () => {
  rig = await startLogs();
});
afterAll(() => rig[Symbol.asyncDispose]());

const parseJSON = { parseJSON: {} };

/** What a transformer makes of a message; undefined when it makes nothing of it. */
async function made(message: string | object, ...transformerConfig: Processor[]): Promise<unknown> {
  const text = typeof message === 'string' ? message : JSON.stringify(message);
  const { transformedLogs } = await rig.logs.send(
    new sdk.TestTransformerCommand({ transformerConfig, logEventMessages: [text] }),
  );
  expect(transformedLogs?.[0]).toMatchObject({ eventNumber: 1, eventMessage: text });
  const transformed = transformedLogs?.[0]?.transformedEventMessage;
  return transformed === undefined ? undefined : JSON.parse(transformed);
}

test('JSON is parsed beside what is there or under a field, also out of a field', async () => {
  const event = { outer: { inner: 'value' }, text: '{"a":1}' };
  expect(await made(event, parseJSON)).toEqual(event);
  expect(await made(event, { parseJSON: { destination: 'new.key' } })).toEqual({ new: { key: event } });
  expect(await made(event, parseJSON, { parseJSON: { source: 'text', destination: 'read' } })).toEqual({
    ...event,
    read: { a: 1 },
  });
  expect(await made('no JSON', parseJSON)).toBeUndefined();
  expect(await made('{"__proto__":{"a":1}}', parseJSON)).toEqual(JSON.parse('{"__proto__":{"a":1}}'));
});

test('comma-separated values and pairs of keys and values become fields', async () => {
  expect(await made('Akua Mansa,28,"New York, USA"', { csv: { columns: ['name', 'age'] } })).toEqual({
    name: 'Akua Mansa',
    age: '28',
    column_3: 'New York, USA',
  });
  const tabs = { csv: { delimiter: String.raw`\t`, quoteCharacter: "'", destination: 'row' } };
  expect(await made("a\t'b\tc'", tabs)).toEqual({ row: { column_1: 'a', column_2: 'b\tc' } });
  expect(await made('key1=value1&key2=value2', { parseKeyValue: { destination: 'new' } })).toEqual({
    new: { key1: 'value1', key2: 'value2' },
  });
  const settings = { fieldDelimiter: ' ', keyValueDelimiter: ':', keyPrefix: 'p_', nonMatchValue: 'none' };
  expect(await made('a:1 b c:x:y', { parseKeyValue: settings })).toEqual({
    p_a: '1',
    p_b: 'none',
    p_c: 'x:y',
  });
});

test('grok takes fields out of a line, also under dots', async () => {
  const line = '293750 server-01.internal-network.local OK "[Thread-000] token generated"';
  const match = '%{NUMBER:version} %{HOSTNAME:host.name} %{NOTSPACE:status} %{QUOTEDSTRING:logMsg}';
  expect(await made(line, { grok: { match } })).toEqual({
    version: '293750',
    host: { name: 'server-01.internal-network.local' },
    status: 'OK',
    logMsg: '"[Thread-000] token generated"',
  });
  const dated = '2024-11-29T10:15:30.123Z ERROR 192.168.0.1 [core] /var/log/x.log 7 https://a.example/b?c=d';
  const parts =
    '%{TIMESTAMP_ISO8601:at} %{LOGLEVEL:level} %{IP:ip} \\[%{WORD:part}\\] %{PATH:file} %{INT:n} %{URI:uri}';
  expect(await made(dated, { grok: { match: parts } })).toEqual({
    at: '2024-11-29T10:15:30.123Z',
    level: 'ERROR',
    ip: '192.168.0.1',
    part: 'core',
    file: '/var/log/x.log',
    n: '7',
    uri: 'https://a.example/b?c=d',
  });
  expect(await made('nothing', { grok: { match: '%{IPV4:ip}' } })).toBeUndefined();
});

test('logs of services are parsed as a whole', async () => {
  const flow =
    '2 123456789010 eni-abc123de 192.0.2.0 192.0.2.24 20641 22 6 20 4249 1418530010 1418530070 ACCEPT OK';
  expect(await made(flow, { parseVPC: {} })).toEqual({
    version: 2,
    accountId: '123456789010',
    interfaceId: 'eni-abc123de',
    srcAddr: '192.0.2.0',
    dstAddr: '192.0.2.24',
    srcPort: 20641,
    dstPort: 22,
    protocol: 6,
    packets: 20,
    bytes: 4249,
    start: 1418530010,
    end: 1418530070,
    action: 'ACCEPT',
    logStatus: 'OK',
  });
  const query =
    '1.0 2017-12-13T08:15:50.235Z Z123412341234 example.com AAAA NOERROR TCP IAD12 192.0.2.0 198.51.100.0/24';
  expect(await made(query, { parseRoute53: {} })).toMatchObject({
    version: 1,
    queryType: 'AAAA',
    edgeLocation: 'IAD12',
  });
  const postgres =
    '2019-03-10 03:54:59 UTC:10.0.0.123(52834):postgres@logtestdb:[20175]:ERROR: column "x" does not exist';
  expect(await made(postgres, { parsePostgres: {} })).toEqual({
    logTime: '2019-03-10 03:54:59 UTC',
    srcIp: '10.0.0.123(52834)',
    userName: 'postgres',
    dbName: 'logtestdb',
    processId: '20175',
    logLevel: 'ERROR',
  });
  const cells = Array.from({ length: 33 }, () => '-');
  cells.splice(0, 4, '2019-12-04', '21:02:31', 'LAX1', '392');
  cells[10] = 'Mozilla/5.0%20(Windows)';
  expect(await made(cells.join('\t'), { parseCloudfront: {} })).toMatchObject({
    'x-edge-location': 'LAX1',
    'sc-bytes': 392,
    'cs(User-Agent)': 'Mozilla/5.0 (Windows)',
  });
  expect(await made('something else', { parseVPC: {} })).toBeUndefined();
});

test('texts are changed in their fields, and what is no text stays', async () => {
  const event = { a: { b: ' Mixed_Case ' }, list: 'a, b,c', n: 1 };
  const changed = await made(
    event,
    parseJSON,
    { trimString: { withKeys: ['a.b', 'n', 'none'] } },
    { substituteString: { entries: [{ source: 'a.b', from: String.raw`(\w+)_(\w+)`, to: '$2-$1' }] } },
    { upperCaseString: { withKeys: ['a.b', 'n'] } },
    { splitString: { entries: [{ source: 'list', delimiter: ',' }] } },
  );
  expect(changed).toEqual({ a: { b: 'CASE-MIXED' }, list: ['a', ' b', 'c'], n: 1 });
  expect(await made(event, parseJSON, { lowerCaseString: { withKeys: ['a.b'] } })).toMatchObject({
    a: { b: ' mixed_case ' },
  });
});

test('fields are added, copied, moved, renamed and deleted; what is there already stays unless it is to go', async () => {
  const event = { a: { x: 1 }, b: 'two', c: 3 };
  const entries = [
    { key: 'a.y', value: 'new' },
    { key: 'b', value: 'other' },
    { key: 'c', value: 'over', overwriteIfExists: true },
  ];
  expect(await made(event, parseJSON, { addKeys: { entries } })).toEqual({
    a: { x: 1, y: 'new' },
    b: 'two',
    c: 'over',
  });
  const copied = [
    { source: 'a', target: 'd' },
    { source: 'none', target: 'e' },
  ];
  expect(await made(event, parseJSON, { copyValue: { entries: copied } })).toEqual({ ...event, d: { x: 1 } });
  const moved = [
    { source: 'b', target: 'a.b' },
    { source: 'c', target: 'a.x' },
  ];
  expect(await made(event, parseJSON, { moveKeys: { entries: moved } })).toEqual({
    a: { x: 1, b: 'two' },
    c: 3,
  });
  const renamed = [
    { key: 'a.x', renameTo: 'z' },
    { key: 'b', renameTo: 'c', overwriteIfExists: true },
  ];
  expect(await made(event, parseJSON, { renameKeys: { entries: renamed } })).toEqual({
    a: { z: 1 },
    c: 'two',
  });
  expect(await made(event, parseJSON, { deleteKeys: { withKeys: ['a.x', 'c', 'none.at.all'] } })).toEqual({
    a: {},
    b: 'two',
  });
});

test('a list of objects becomes a map, of lists or of the first or last of each', async () => {
  const list = [
    { k: 'a', v: 1 },
    { k: 'b', v: 2 },
    { k: 'b', v: 3 },
  ];
  const by = (more: object) =>
    made({ list }, parseJSON, { listToMap: { source: 'list', key: 'k', ...more } });
  expect(await by({ valueKey: 'v' })).toEqual({ list, a: [1], b: [2, 3] });
  expect(await by({ target: 'map', flatten: true, flattenedElement: 'first' })).toEqual({
    list,
    map: { a: { k: 'a', v: 1 }, b: { k: 'b', v: 2 } },
  });
  expect(await by({ valueKey: 'v', flatten: true, flattenedElement: 'last' })).toMatchObject({ a: 1, b: 3 });
});

test('types and times are converted', async () => {
  const entries = [
    { key: 'status', type: 'integer' as const },
    { key: 'took', type: 'double' as const },
    { key: 'ok', type: 'boolean' as const },
    { key: 'n', type: 'string' as const },
    { key: 'bad', type: 'integer' as const },
  ];
  const event = { status: '200', took: '1.5', ok: 'TRUE', n: 7, bad: 'x' };
  expect(await made(event, parseJSON, { typeConverter: { entries } })).toEqual({
    status: 200,
    took: 1.5,
    ok: true,
    n: '7',
    bad: 'x',
  });
  const date = async (text: string, more: object) => {
    const dateTimeConverter = { source: 'at', target: 'time', matchPatterns: ['yyyy-MM-dd'], ...more };
    const event = await made({ at: text }, parseJSON, { dateTimeConverter });
    return typeof event === 'object' && event !== null && 'time' in event ? event.time : undefined;
  };
  const german = {
    matchPatterns: ['yyyy', 'EEEE dd. MMMM yyyy HH:mm:ss'],
    locale: 'de',
    sourceTimezone: 'America/New_York',
    targetTimezone: 'Europe/Berlin',
    targetFormat: "yyyy-MM-dd'T'HH:mm:ss z",
  };
  expect(await date('Samstag 05. Dezember 1998 11:00:00', german)).toBe('1998-12-05T17:00:00 MEZ');
  expect(await date('2026-11-28', {})).toBe('2026-11-28T00:00:00.000Z');
  const http = { matchPatterns: ['dd/MMM/yyyy:HH:mm:ss Z'], targetFormat: 'EEE, d MMM yy h:mm a XXX' };
  expect(await date('10/Oct/2000:13:55:36 -0700', http)).toBe('Tue, 10 Oct 00 8:55 PM Z');
  expect(await date('30.02.2026', { matchPatterns: ['dd.MM.yyyy'] })).toBeUndefined();
  expect(await date('soon', {})).toBeUndefined();
});

test('an expression that would take for ever holds nobody up', async () => {
  const endless = { grok: { match: '^(?:a+)+$' } };
  const transformerConfig = [endless, { addKeys: { entries: [{ key: 'k', value: 'v' }] } }];
  const logEventMessages = ['aaa', `${'a'.repeat(50)}b`];
  expect(
    await refusal(rig.logs.send(new sdk.TestTransformerCommand({ transformerConfig, logEventMessages }))),
  ).toBe(
    'InvalidParameterException: A regular expression of the transformer takes too long with the event 2: it must not repeat what repeats already.',
  );
});

test('what is nested too deep to be written again stays as it was, and its query ends', async () => {
  const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  expect(await made(deep, parseJSON)).toBeUndefined();
  expect(await made('a.'.repeat(20_000) + 'a=1', { parseKeyValue: {} })).toBeUndefined();
  await rig.create('deep', 's');
  await rig.put('deep', 's', deep);
  const endTime = Math.ceil(rig.now() / 1000);
  const queryString = 'fields @message | filter ispresent(a.a)';
  const query = { logGroupName: 'deep', startTime: endTime - 60, endTime, queryString };
  const { queryId } = await rig.logs.send(new sdk.StartQueryCommand(query));
  await rig.running.cloud.clock.advance(1000);
  expect(await rig.logs.send(new sdk.GetQueryResultsCommand({ queryId }))).toMatchObject({
    status: 'Complete',
  });
});
