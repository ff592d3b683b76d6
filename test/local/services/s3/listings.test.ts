import {
  CreateBucketCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startS3 } from './s3-rig.ts';

const Bucket = 'a-bucket';

/** What S3's documentation says that a listing is, over an array. */
function expected(
  keys: readonly string[],
  prefix: string,
  delimiter: string | undefined,
  after: string,
): string[] {
  const sorted = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const shown: string[] = [];
  for (const key of sorted) {
    if (!key.startsWith(prefix)) continue;
    const at = delimiter === undefined ? -1 : key.indexOf(delimiter, prefix.length);
    const common = at < 0 || delimiter === undefined ? undefined : key.slice(0, at + delimiter.length);
    if (Buffer.compare(Buffer.from(key), Buffer.from(after)) <= 0) continue;
    if (common !== undefined && after.startsWith(common)) continue;
    const name = common ?? key;
    if (shown.at(-1) !== name) shown.push(name);
  }
  return shown;
}

test('pages of listings are what an array would give, whatever the keys', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  const character = fc.constantFrom('a', 'b', '/', '~', 'é', '\u{1F600}', '\uFFFD', ' ', '+');
  const key = fc
    .string({ unit: character, minLength: 1, maxLength: 5 })
    .filter((text) => !text.startsWith('/'));
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(key, { maxLength: 12 }),
      fc.constantFrom('', 'a', 'a/', 'é'),
      fc.constantFrom(undefined, '/', 'a'),
      fc.constantFrom('', 'a', 'a/', 'b'),
      fc.integer({ min: 1, max: 4 }),
      async (keys, Prefix, Delimiter, StartAfter, MaxKeys) => {
        run += 1;
        const bucket = `bucket-${run}`;
        await s3.send(new CreateBucketCommand({ Bucket: bucket }));
        for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: '' }));
        const seen: string[] = [];
        let ContinuationToken: string | undefined;
        do {
          const page = await s3.send(
            new ListObjectsV2Command({
              Bucket: bucket,
              Prefix,
              Delimiter,
              StartAfter,
              MaxKeys,
              ContinuationToken,
            }),
          );
          const names = [
            ...(page.Contents ?? []).map((object) => object.Key ?? ''),
            ...(page.CommonPrefixes ?? []).map((common) => common.Prefix ?? ''),
          ];
          expect(names.length).toBe(page.KeyCount);
          seen.push(...names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
          ContinuationToken = page.NextContinuationToken;
        } while (ContinuationToken !== undefined);
        expect(seen).toEqual(expected(keys, Prefix, Delimiter, StartAfter));
      },
    ),
    { numRuns: 40 },
  );
});

test('the older listing goes on behind a marker', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket }));
  for (const Key of ['a/1', 'a/2', 'b', 'c/1', 'd'])
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: '' }));
  const first = await s3.send(new ListObjectsCommand({ Bucket, Delimiter: '/', MaxKeys: 2 }));
  expect(first).toMatchObject({ IsTruncated: true, NextMarker: 'b', CommonPrefixes: [{ Prefix: 'a/' }] });
  const second = await s3.send(new ListObjectsCommand({ Bucket, Delimiter: '/', Marker: first.NextMarker }));
  expect(second.CommonPrefixes).toEqual([{ Prefix: 'c/' }]);
  expect(second.Contents?.map((object) => object.Key)).toEqual(['d']);
});
