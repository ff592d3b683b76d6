import { gzipSync } from 'node:zlib';
import { CreateBucketCommand, PutObjectCommand, SelectObjectContentCommand } from '@aws-sdk/client-s3';
import type {
  InputSerialization,
  OutputSerialization,
  ScanRange,
  SelectObjectContentEventStream,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'selected-from';
const people = 'name,age,city\nAda,36,"London, UK"\nBob,5,Paris\n"Cy ""C""",,Rome\n';
const nested = { a: { b: [1, 2] }, c: [{ n: 1 }, { n: 2 }], d: null };
const csv: InputSerialization = { CSV: { FileHeaderInfo: 'USE' } };
const json: InputSerialization = { JSON: { Type: 'DOCUMENT' } };
let rig: S3Rig;
beforeAll(async () => {
  rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  const put = (Key: string, Body: string | Uint8Array) =>
    rig.s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  await put('people', people);
  await put('packed', gzipSync(people));
  await put('nested', JSON.stringify(nested));
  await put('list', '[{"n":1},{"n":2}]');
  await put('lines', '{"n":1,"t":"x"}\n{"n":2}\n{"n":10,"t":"y"}\n');
});
afterAll(() => rig[Symbol.asyncDispose]());

const ask = (
  Key: string,
  Expression: string,
  from: InputSerialization,
  to: OutputSerialization,
  range?: ScanRange,
) =>
  rig.s3.send(
    new SelectObjectContentCommand({
      Bucket,
      Key,
      Expression,
      ExpressionType: 'SQL',
      InputSerialization: from,
      OutputSerialization: to,
      ScanRange: range,
    }),
  );

async function events(...asked: Parameters<typeof ask>): Promise<SelectObjectContentEventStream[]> {
  const { Payload: payload } = await ask(...asked);
  return Array.fromAsync(payload ?? []);
}

async function records(
  key: string,
  expression: string,
  from = csv,
  to: OutputSerialization = { JSON: {} },
  range?: ScanRange,
): Promise<string> {
  const pieces = (await events(key, expression, from, to, range)).map(
    ({ Records: piece }) => piece?.Payload ?? [],
  );
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece))).toString('utf8');
}

test('records come first, then what was read and returned, then the end', async () => {
  const delimited = { JSON: { RecordDelimiter: ',' } };
  const [first, stats, end, more] = await events('list', 'SELECT count(*) FROM S3Object', json, delimited);
  expect(Buffer.from(first?.Records?.Payload ?? []).toString('utf8')).toBe('{"_1":1},');
  expect(stats?.Stats?.Details).toEqual({ BytesScanned: 17, BytesProcessed: 17, BytesReturned: 9 });
  expect(end).toHaveProperty('End');
  expect(more).toBeUndefined();
});

it.each<[string, string]>([
  ['select name from s3object', '{"name":"Ada"}\n{"name":"Bob"}\n{"name":"Cy \\"C\\""}\n'],
  ['SELECT s.NAME AS n FROM S3Object s WHERE CAST(s.age AS INT) > 10', 'failed'],
  ["SELECT s.name FROM S3Object s WHERE s.age <> '' AND CAST(s.age AS INT) < 10", '{"name":"Bob"}\n'],
  ["SELECT city FROM S3Object WHERE city LIKE '%, U_' OR name = 'Nobody'", '{"city":"London, UK"}\n'],
  ["SELECT UPPER(SUBSTRING(name, 1, 2)) || '!' FROM S3Object LIMIT 1", '{"_1":"AD!"}\n'],
  [
    "SELECT COUNT(*) AS c, MAX(age) AS m, AVG(age) FROM S3Object WHERE age <> ''",
    '{"c":2,"m":36,"_3":20.5}\n',
  ],
  ["SELECT name FROM S3Object WHERE name NOT IN ('Ada', 'Bob')", '{"name":"Cy \\"C\\""}\n'],
  [
    "SELECT CASE WHEN age BETWEEN 1 AND 9 THEN 'child' ELSE 'other' END AS k FROM S3Object LIMIT 2",
    '{"k":"other"}\n{"k":"child"}\n',
  ],
  ['SELECT COALESCE(NULL, MISSING, name) AS n, -1 + 2 * 3 AS x FROM S3Object LIMIT 1', '{"n":"Ada","x":5}\n'],
])('of a CSV file with a header: %s', async (expression, expected) => {
  if (expected === 'failed')
    expect(await refusal(ask('people', expression, csv, { JSON: {} }))).toMatchObject({ code: 'CastFailed' });
  else expect(await records('people', expression)).toBe(expected);
});

it.each<[string, string, InputSerialization, string]>([
  ['nested', 'SELECT * FROM S3Object s', json, `${JSON.stringify(nested)}\n`],
  [
    'nested',
    'SELECT s.a.b[1] AS x, s.d IS NULL AS y, s.e IS MISSING AS z FROM S3Object s',
    json,
    '{"x":2,"y":true,"z":true}\n',
  ],
  ['nested', 'SELECT * FROM S3Object[*].c[*] s WHERE s.n > 1', json, '{"n":2}\n'],
  ['list', 'SELECT * FROM S3Object', json, '{"_1":[{"n":1},{"n":2}]}\n'],
  // A list has no members, and what is missing is one row of nothing.
  ['list', 'select * from s3object[*].n[*] s', json, '{}\n'],
  ['lines', 'SELECT s.t FROM S3Object s WHERE s.n >= 2', { JSON: { Type: 'LINES' } }, '{}\n{"t":"y"}\n'],
])('of JSON in %s: %s', async (key, expression, from, expected) => {
  expect(await records(key, expression, from)).toBe(expected);
});

test('fields are numbered without a header, unpacked before they are read, and quoted where they have to be', async () => {
  const packed: InputSerialization = { CSV: { FileHeaderInfo: 'IGNORE' }, CompressionType: 'GZIP' };
  const said = await records('packed', 'SELECT _3, _1 FROM S3Object', packed, { CSV: {} });
  expect(said).toBe('"London, UK",Ada\nParis,Bob\nRome,"Cy ""C"""\n');
  const other = { CSV: { FieldDelimiter: ':', RecordDelimiter: ';' } };
  expect(await records('people', 'SELECT * FROM S3Object LIMIT 1', { CSV: {} }, other)).toBe(
    'name:age:city;',
  );
});

it.each<[string, string, InputSerialization]>([
  ['ParseExpectedKeyword', 'SELEC *', csv],
  ['ParseUnexpectedToken', "SELECT * FROM S3Object WHERE name = 'Ada", csv],
  ['UnsupportedFunction', 'SELECT NOW() FROM S3Object', csv],
  ['EvaluatorInvalidArguments', 'SELECT LOWER(name, name) FROM S3Object', csv],
  ['JSONParsingError', 'SELECT * FROM S3Object', json],
  ['InvalidCompressionFormat', 'SELECT * FROM S3Object', { ...csv, CompressionType: 'GZIP' }],
  ['InvalidCompressionFormat', 'SELECT * FROM S3Object', { ...csv, CompressionType: 'BZIP2' }],
  ['NotImplemented', 'SELECT * FROM S3Object', { Parquet: {} }],
])('%s is said before anything is answered: %s', async (code, expression, from) => {
  expect(await refusal(ask('people', expression, from, { JSON: {} }))).toMatchObject({ code });
});

it.each<[string, string, boolean]>([
  ['a-b/c', 'a-b/_', true],
  ['a.c', 'abc', false],
  ['50%', '50!%', true],
  ['500', '50!%', false],
  ['', '%', true],
  ['', '_', false],
  ['😀x', '_x', true],
  ['abcabd', '%ab_', true],
  ['abcabd', 'a%b', false],
])('whether %s is like %s', async (text, pattern, like) => {
  const made = `SELECT '${text}' LIKE '${pattern}' ESCAPE '!' AS k FROM S3Object LIMIT 1`;
  expect(await records('people', made)).toBe(`{"k":${like}}\n`);
});

it.each([
  ['patterns', `'${'a'.repeat(5000)}' LIKE '${'%a'.repeat(20)}%b'`, '{"_1":false}\n'],
  ['blanks', `CHAR_LENGTH(TRIM('x${' '.repeat(200_000)}y'))`, '{"_1":200002}\n'],
])('%s that would be looked through for ever are not', async (_, expression, answer) => {
  expect(await records('people', `SELECT ${expression} FROM S3Object LIMIT 1`)).toBe(answer);
});

it.each([
  ['parentheses', `${'('.repeat(20_000)}1${')'.repeat(20_000)}`],
  ['operators', Array.from({ length: 40_000 }, () => '1').join('+')],
  ['signs', `${'-'.repeat(50_000)}1`],
  ['negations', `${'NOT '.repeat(30_000)}TRUE`],
  ['cases', 'CASE WHEN '.repeat(9000)],
  ['steps', `a${'[0]'.repeat(20_000)}`],
])('too many %s within each other are an unsupported structure', async (_, expression) => {
  expect(await refusal(ask('people', `SELECT ${expression} FROM S3Object`, csv, { JSON: {} }))).toMatchObject(
    {
      code: 'UnsupportedSqlStructure',
      message: 'We encountered an unsupported SQL structure. Check the SQL Reference.',
    },
  );
});

test('a thousand alternatives are looked through', async () => {
  const where = Array.from({ length: 1000 }, (_, n) => `age = ${n}`).join(' OR ');
  expect(await records('people', `SELECT name FROM S3Object WHERE ${where}`)).toBe(
    '{"name":"Ada"}\n{"name":"Bob"}\n',
  );
});

test('a document that is nested too deeply to be written is none that can be parsed', async () => {
  await rig.s3.send(
    new PutObjectCommand({ Bucket, Key: 'deep', Body: `${'['.repeat(50_000)}${']'.repeat(50_000)}` }),
  );
  expect(await refusal(ask('deep', 'SELECT * FROM S3Object', json, { JSON: {} }))).toMatchObject({
    code: 'JSONParsingError',
  });
});

it.each([{ FieldDelimiter: '' }, { RecordDelimiter: '' }])('nothing divides nothing: %j', async (CSV) => {
  const asked = ask('people', 'SELECT * FROM S3Object', { CSV }, { JSON: {} });
  expect(await refusal(asked)).toMatchObject({ code: 'InvalidRequestParameter', status: 400 });
});

test.each<[string, InputSerialization, string]>([
  ['a record', csv, `name\n"${'x'.repeat(3 * 2 ** 20)}`],
  ['a line', { JSON: { Type: 'LINES' } }, `{"a":"${'x'.repeat(3 * 2 ** 20)}`],
])('%s that does not end is not read for ever', async (_, from, Body) => {
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'endless', Body }));
  expect(await refusal(ask('endless', 'SELECT * FROM S3Object', from, { JSON: {} }))).toMatchObject({
    code: 'OverMaxRecordSize',
    message:
      'The length of a record in the input or result is greater than the maxCharsPerRecord limit of 1 MB.',
  });
});

test.each([
  ['ParseExpectedNumber', "SELECT * FROM S3Object LIMIT ''"],
  ['ParseUnexpectedToken', 'SELECT * FROM S3Object LIMIT 1.5'],
  ['UnsupportedSqlStructure', 'SELECT * FROM S3Object WHERE COUNT(*) > 1'],
  ['UnsupportedSqlStructure', 'SELECT SUM(SUM(age)) FROM S3Object'],
])('%s: %s', async (code, expression) => {
  expect(await refusal(ask('people', expression, csv, { JSON: {} }))).toMatchObject({ code });
});

test.each<[string, InputSerialization['CSV'], string, string]>([
  ['ends lines as Windows does', {}, 'a,b\r\nc,d\r\n', '{"_1":"a","_2":"b"}\n{"_1":"c","_2":"d"}\n'],
  ['quotes delimiters and quotes', {}, '"a,\n""b""",c\n', '{"_1":"a,\\n\\"b\\"","_2":"c"}\n'],
  ['escapes otherwise', { QuoteEscapeCharacter: '\\' }, '"a\\"b",c\n', '{"_1":"a\\"b","_2":"c"}\n'],
  [
    'has delimiters of its own, and rows of several lengths',
    { FieldDelimiter: '||', RecordDelimiter: ';' },
    'a||b;c',
    '{"_1":"a","_2":"b"}\n{"_1":"c"}\n',
  ],
  ['has comments, and empty lines', { Comments: '#' }, '#no\n\na#b\n', '{"_1":"a#b"}\n'],
])('a CSV file that %s', async (_, CSV, Body, expected) => {
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'spelt', Body }));
  expect(await records('spelt', 'SELECT * FROM S3Object', { CSV })).toBe(expected);
});

test('of a range the records are read that begin in it, the last of them whole', async () => {
  const rows = ['a,1', 'bb,22', 'd,4'];
  for (const RecordDelimiter of ['\n', '\r\n', '|;|']) {
    const text = rows.map((row) => row + RecordDelimiter).join('');
    await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'ranged', Body: text }));
    const begins = rows.map((row) => text.indexOf(row));
    const last = text.length - 1;
    const beginIn = (range: ScanRange) => {
      const [start, end] =
        range.Start === undefined ? [text.length - (range.End ?? 0), last] : [range.Start, range.End ?? last];
      return rows.filter((_, index) => (begins[index] ?? 0) >= start && (begins[index] ?? 0) <= end);
    };
    const starts = Array.from({ length: text.length + 2 }, (_, Start) => ({ Start }));
    const between = starts.map(({ Start }) => ({ Start, End: Start + 5 }));
    const ends = starts.map(({ Start }) => ({ End: Start }));
    for (const range of [...starts, ...between, ...ends]) {
      const from = { CSV: { RecordDelimiter } };
      const said = await records('ranged', 'SELECT * FROM S3Object', from, { CSV: {} }, range);
      expect(said, JSON.stringify({ RecordDelimiter, ...range })).toBe(
        beginIn(range)
          .map((row) => `${row}\n`)
          .join(''),
      );
    }
  }
  // So long that it comes in pieces, whose ends lie anywhere in a record and its delimiter.
  const row = 'abc,12345|;|';
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'long', Body: row.repeat(30_000) }));
  const from = { CSV: { RecordDelimiter: '|;|' } };
  const rest = { Start: 100_001, End: 299_999 };
  const counted = await records('long', 'SELECT COUNT(*) FROM S3Object', from, { CSV: {} }, rest);
  expect(counted).toBe(`${Math.floor(rest.End / row.length) - Math.floor(rest.Start / row.length)}\n`);
  const lines: InputSerialization = { JSON: { Type: 'LINES' } };
  const Start = 1;
  expect(await records('lines', 'SELECT s.n FROM S3Object s', lines, { JSON: {} }, { Start })).toBe(
    '{"n":2}\n{"n":10}\n',
  );
  const first = { Start: 0, End: 20 };
  expect(await records('people', 'SELECT name FROM S3Object', csv, { JSON: {} }, first)).toBe(
    '{"name":"Ada"}\n',
  );
});

it.each<[string, ScanRange, InputSerialization]>([
  ['UnsupportedScanRangeInput', { Start: 0 }, json],
  ['UnsupportedScanRangeInput', { Start: 0 }, { CSV: {}, CompressionType: 'GZIP' }],
  ['UnsupportedScanRangeInput', { Start: 0 }, { CSV: { AllowQuotedRecordDelimiter: true } }],
  ['InvalidRequestParameter', {}, csv],
  ['InvalidRequestParameter', { Start: 3, End: 2 }, csv],
  ['InvalidRequestParameter', { Start: -1 }, csv],
])('%s is said of a range that cannot be read: %j', async (code, range, from) => {
  expect(await refusal(ask('people', 'SELECT * FROM S3Object', from, { JSON: {} }, range))).toMatchObject({
    code,
  });
});
