import { expect, test } from 'vitest';
import { copyObject } from '../../../src/aws/s3/copy-object.ts';
import type { CopiedProperties } from '../../../src/aws/s3/copied-properties.ts';
import type { ObjectSettings } from '../../../src/aws/s3/object-settings.ts';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { pattern, s3Rig } from './rig.ts';

const body = pattern(6 * 2 ** 20);
const inParts = { atOnce: 5 * 2 ** 20, part: 5 * 2 ** 20 };
const atOnce = { atOnce: 2 ** 30, part: 2 ** 30 };

const cases: readonly [CopiedProperties, ObjectSettings, object][] = [
  [{}, {}, { ContentType: 'text/x', Metadata: { a: '1' }, CacheControl: 'no-store', tags: 'b' }],
  [
    {},
    { CacheControl: 'max-age=1' },
    { ContentType: 'text/x', Metadata: { a: '1' }, CacheControl: 'max-age=1', tags: 'b' },
  ],
  [
    { metadataDirective: 'REPLACE' },
    { Metadata: { c: '2' } },
    { ContentType: 'binary/octet-stream', Metadata: { c: '2' }, CacheControl: undefined, tags: 'b' },
  ],
  [
    { copyProps: 'none' },
    {},
    { ContentType: 'binary/octet-stream', Metadata: {}, CacheControl: undefined, tags: '' },
  ],
  [
    { copyProps: 'metadata-directive' },
    {},
    { ContentType: 'text/x', Metadata: { a: '1' }, CacheControl: 'no-store', tags: '' },
  ],
  [
    { metadataDirective: 'COPY' },
    { Tagging: 'd=4' },
    { ContentType: 'text/x', Metadata: { a: '1' }, CacheControl: 'no-store', tags: 'd' },
  ],
];

test('a copy has of its source what was asked for, in one request as in parts', async () => {
  const rig = await s3Rig();
  const more = {
    Metadata: { a: '1' },
    ContentType: 'text/x',
    CacheControl: 'no-store',
    Expires: 'never',
    Tagging: 'b=2',
  };
  await rig.put('from', body, more);
  const source = { bucket: 'bucket', key: 'from', size: body.length };
  const to = { Bucket: 'bucket', Key: 'to' };
  for (const sizes of [atOnce, inParts]) {
    for (const [properties, settings, expected] of cases) {
      await copyObject(
        rig.connection,
        source,
        { bucket: 'bucket', key: 'to' },
        { properties, settings, sizes },
      );
      const told = await rig.connection.call('s3', 'HeadObject', to);
      const { TagSet = [] } = await rig.connection.call('s3', 'GetObjectTagging', to);
      const tags = TagSet.map(({ Key }) => Key).join();
      const { ContentType, Metadata, CacheControl } = told;
      expect(
        { ContentType, Metadata: { ...Metadata }, CacheControl, tags },
        JSON.stringify([properties, sizes]),
      ).toEqual(expected);
    }
  }
});

test('where nothing is taken over, the name tells the type as it does of files', async () => {
  const rig = await s3Rig();
  await rig.put('page.html', 'x', { ContentType: 'text/odd' });
  const properties = { metadataDirective: 'REPLACE' } as const;
  await copyFiles({ source: 's3://bucket/page.html', target: 's3://bucket/copy', properties }, rig.context);
  const told = await rig.connection.call('s3', 'HeadObject', { Bucket: 'bucket', Key: 'copy' });
  expect(told.ContentType).toBe('text/html');
});

test('keys of one’s own: each side of a copy has its own, in one request as in parts', async () => {
  const rig = await s3Rig();
  const key = (fill: number) => ({
    SSECustomerAlgorithm: 'AES256',
    SSECustomerKey: Buffer.alloc(32, fill).toString('base64'),
  });
  await rig.put('from', body, { ...key(1), Metadata: { a: '1' } });
  const source = { bucket: 'bucket', key: 'from', size: body.length };
  for (const sizes of [atOnce, inParts]) {
    const options = { settings: key(2), sourceKey: key(1), sizes };
    await copyObject(rig.connection, source, { bucket: 'bucket', key: 'to' }, options);
    const to = { Bucket: 'bucket', Key: 'to', ...key(2) };
    expect(await rig.connection.call('s3', 'HeadObject', to)).toMatchObject({ Metadata: { a: '1' } });
  }
  const down = { source: 's3://bucket/to', target: rig.directory() };
  await expect(copyFiles(down, rig.context)).rejects.toMatchObject({
    message: 'S3 does not show s3://bucket/to to this request.',
    hint: 'Where it is encrypted with a key of one’s own, that must come along: --sse-c-key FILE.',
  });
  expect(await copyFiles({ ...down, settings: key(2) }, rig.context)).toMatchObject({ downloaded: 1 });
});
