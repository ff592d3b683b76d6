import { gzipSync } from 'node:zlib';
import type { InputSerialization, ScanRange } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { documents, startSelect } from './select-rig.ts';
import type { SelectRig } from './select-rig.ts';

let rig: SelectRig;
beforeAll(async () => {
  rig = await startSelect();
  await rig.put(
    'shop',
    '{"books":[{"price":1,"maker":{"name":"A","t":[1,2]}},{"price":2}],"empty":[],"Q":"a\\"]","q":{"x":7,"y":8}}',
  );
  await rig.put('roots', '{"n":1} {"n":2}\n\n[3]');
});
afterAll(() => rig[Symbol.asyncDispose]());

it.each([
  ['shop', 'SELECT * FROM S3Object[*].books[*].price', '{"_1":1}\n{"_1":2}\n'],
  ['shop', 'SELECT price FROM S3Object[*].books[*].price', '{"price":1}\n{"price":2}\n'],
  ['shop', 'SELECT _1.price FROM S3Object[*].books[*]', '{"price":1}\n{"price":2}\n'],
  ['shop', 'SELECT b.* FROM S3Object[*].books[0] b', '{"price":1,"maker":{"name":"A","t":[1,2]}}\n'],
  [
    'shop',
    'SELECT s.price, s.maker.* FROM S3Object[*].books[*] AS s LIMIT 1',
    '{"price":1,"name":"A","t":[1,2]}\n',
  ],
  ['shop', 'SELECT s.books[0].maker.t[1] AS t FROM S3Object s', '{"t":2}\n'],
  ['shop', `SELECT * FROM S3Object[*]."q".*`, '{"_1":7}\n{"_1":8}\n'],
  ['shop', `SELECT s."Q" FROM S3Object s`, '{"Q":"a\\"]"}\n'],
  // A wildcard makes one record at least, which is an empty one when nothing is there.
  ['shop', 'SELECT * FROM S3Object[*].empty[*]', '{}\n'],
  ['shop', 'SELECT COUNT(e) AS c FROM S3Object[*].empty[*] e', '{"c":0}\n'],
  ['shop', "SELECT * FROM S3Object[*]['nothing']", '{}\n'],
  // A file is a list of what stands at its root.
  ['roots', 'SELECT * FROM S3Object', '{"n":1}\n{"n":2}\n{"_1":[3]}\n'],
  ['roots', 'SELECT s.n FROM S3Object[*] s', '{"n":1}\n{"n":2}\n{}\n'],
])('of %s: %s', async (key, expression, expected) => {
  expect(await rig.records(key, expression, documents)).toBe(expected);
});

test('a name without quotes that several members have is ambiguous', async () => {
  for (const expression of ['SELECT s.q FROM S3Object s', 'SELECT * FROM S3Object[*].q'])
    expect(await rig.refused('shop', expression, documents)).toMatchObject({
      code: 'AmbiguousFieldName',
      message:
        'The field name matches to multiple fields in the file. Check the SQL expression and the file, and try again.',
    });
});

test('a document may be far longer than a record, as long as its rows are not', async () => {
  const filling = 'x'.repeat(1000);
  const items = Array.from({ length: 80_000 }, (_, n) => `{"n":${n},"filling":"${filling}"}`);
  await rig.put(
    'long',
    gzipSync(`{"before":{"a":["]"]},"items":[${items.join(',\n')}],"after":1}`, { level: 1 }),
  );
  const packed: InputSerialization = { ...documents, CompressionType: 'GZIP' };
  const query = 'SELECT COUNT(*) AS c, MAX(i.n) AS m FROM S3Object[*].items[*] i';
  expect(await rig.records('long', query, packed)).toBe('{"c":80000,"m":79999}\n');
  expect(await rig.records('long', 'SELECT after FROM S3Object[*].after', packed)).toBe('{"after":1}\n');
  expect(await rig.refused('long', 'SELECT * FROM S3Object', packed)).toMatchObject({
    code: 'OverMaxRecordSize',
  });
});

it.each(['{"a":[1,2}', '{"a":1', '{"a" 1}', '{a:1}', '"x', ',', '{"a":1}}'])(
  '%s is no JSON, wherever rows are looked for in it',
  async (text) => {
    await rig.put('broken', text);
    for (const path of ['', '.a', '[*].a[*]', '[*][*]']) {
      const said = await rig
        .refused('broken', `SELECT COUNT(*) FROM S3Object${path}`, documents)
        .then(({ code }) => code);
      expect(said, path).toBe('JSONParsingError');
    }
  },
);

// Made by bzip2 1.0.8: two files that follow one another, and 46 million zeros.
const packed =
  'QlpoOTFBWSZTWXsJkAsAAAXZgAAQAAQgADAAAIAgACI9I2oMA0qKMh4u5IpwoSD2EyAWQlpoOTFBWSZTWQFW9kYAAANYgAAQAAQYAABgIAAhkxqDALcCF4u5IpwoSACreyMA';
const zeros =
  'QlpoOTFBWSZTWQ4J4t8BX45AAMAAAAggADCATUZCoCWpCoCXMUFZJlNZudCH0AAAxdAAwAAEAAAIIAAgpTQZjUhbBQvF3JFOFCQpcNCbgA==';

test('what bzip2 packed is unpacked', async () => {
  await rig.put('b', Buffer.from(packed, 'base64'));
  const from: InputSerialization = { CSV: { FileHeaderInfo: 'USE' }, CompressionType: 'BZIP2' };
  expect(await rig.records('b', 'SELECT s.a FROM S3Object s WHERE s.b = 2', from)).toBe('{"a":"x"}\n');
  await rig.put('cut', Buffer.from(packed, 'base64').subarray(0, 50));
  expect(await rig.refused('cut', 'SELECT * FROM S3Object', from)).toMatchObject({
    code: 'TruncatedInput',
    message:
      'Object decompression failed. Check that the object is properly compressed using the format specified in the request.',
  });
  await rig.put('other', 'a,b\n');
  expect(await rig.refused('other', 'SELECT * FROM S3Object', from)).toMatchObject({
    code: 'InvalidCompressionFormat',
  });
});

test('little that unpacks to much is a record that is too long', async () => {
  await rig.put('zeros', Buffer.from(zeros, 'base64'));
  const from: InputSerialization = { CSV: {}, CompressionType: 'BZIP2' };
  expect(await rig.refused('zeros', 'SELECT * FROM S3Object', from)).toMatchObject({
    code: 'OverMaxRecordSize',
  });
});

test.each<[string, InputSerialization]>([
  ['ObjectSerializationConflict', { CSV: {}, JSON: { Type: 'LINES' } }],
  ['TruncatedInput', { CSV: {}, CompressionType: 'GZIP' }],
])('%s is said of how a file is to be read: %j', async (code, from) => {
  await rig.put('half', gzipSync('a,b\n'.repeat(1000)).subarray(0, 20));
  expect(await rig.refused('half', 'SELECT * FROM S3Object', from)).toMatchObject({ code });
});

test('the first line of a file is its header wherever a range begins', async () => {
  await rig.put('headed', 'name,age\nAda,36\nBob,5\nCyd,7\n');
  const read = (FileHeaderInfo: 'USE' | 'IGNORE', range: ScanRange) =>
    rig.records('headed', 'SELECT * FROM S3Object', { CSV: { FileHeaderInfo } }, { JSON: {} }, range);
  expect(await read('USE', { Start: 9, End: 15 })).toBe('{"name":"Ada","age":"36"}\n');
  expect(await read('USE', { Start: 3, End: 16 })).toBe(
    '{"name":"Ada","age":"36"}\n{"name":"Bob","age":"5"}\n',
  );
  expect(await read('USE', { End: 3 })).toBe('');
  expect(await read('IGNORE', { Start: 16 })).toBe('{"_1":"Bob","_2":"5"}\n{"_1":"Cyd","_2":"7"}\n');
  expect(await read('USE', { Start: 100 })).toBe('');
});
