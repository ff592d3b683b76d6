import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  ListPartsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startS3 } from './s3-rig.ts';

interface Question {
  readonly Bucket: string;
  readonly Prefix: string;
  readonly Delimiter: string | undefined;
  readonly EncodingType: 'url' | undefined;
}

/** One page of whatever is listed, and the question for the next. */
interface Page {
  readonly names: readonly string[];
  readonly truncated: boolean | undefined;
  readonly next: object;
}

type List = (s3: S3Client, question: Question, size: number, from: object) => Promise<Page>;

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const decoded = (text: string) => decodeURIComponent(text.replaceAll('+', '%20'));

/** Names in the order of a page, which has rows and prefixes apart. */
function namesOf(
  { EncodingType }: Question,
  rows: readonly { Key?: string | undefined }[] = [],
  prefixes: readonly { Prefix?: string | undefined }[] = [],
): string[] {
  const told = [...rows.map(({ Key = '' }) => Key), ...prefixes.map(({ Prefix = '' }) => Prefix)];
  return told.map((name) => (EncodingType === undefined ? name : decoded(name))).sort(byBytes);
}

const lists: Readonly<Record<'objects' | 'objectsV2' | 'versions' | 'uploads', List>> = {
  async objects(s3, question, MaxKeys, from) {
    const page = await s3.send(new ListObjectsCommand({ ...question, MaxKeys, ...from }));
    const names = namesOf(question, page.Contents, page.CommonPrefixes);
    // The marker is told only with a delimiter: without, the last key will do.
    const told = question.EncodingType === undefined ? page.NextMarker : decoded(page.NextMarker ?? '');
    if (page.IsTruncated === true && question.Delimiter !== undefined) expect(told).toBe(names.at(-1));
    else expect(page.NextMarker).toBeUndefined();
    return { names, truncated: page.IsTruncated, next: { Marker: names.at(-1) } };
  },
  async objectsV2(s3, question, MaxKeys, from) {
    const page = await s3.send(new ListObjectsV2Command({ ...question, MaxKeys, ...from }));
    const names = namesOf(question, page.Contents, page.CommonPrefixes);
    expect(page.KeyCount).toBe(names.length);
    return { names, truncated: page.IsTruncated, next: { ContinuationToken: page.NextContinuationToken } };
  },
  async versions(s3, question, MaxKeys, from) {
    const page = await s3.send(new ListObjectVersionsCommand({ ...question, MaxKeys, ...from }));
    const rows = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
    const { NextKeyMarker = '', NextVersionIdMarker: VersionIdMarker } = page;
    const KeyMarker = question.EncodingType === undefined ? NextKeyMarker : decoded(NextKeyMarker);
    return {
      names: namesOf(question, rows, page.CommonPrefixes),
      truncated: page.IsTruncated,
      next: { KeyMarker, VersionIdMarker },
    };
  },
  async uploads(s3, question, MaxUploads, from) {
    const page = await s3.send(new ListMultipartUploadsCommand({ ...question, MaxUploads, ...from }));
    const names = namesOf(question, page.Uploads, page.CommonPrefixes);
    const { NextKeyMarker = '', NextUploadIdMarker: UploadIdMarker } = page;
    const told = question.EncodingType === undefined ? NextKeyMarker : decoded(NextKeyMarker);
    // Behind a common prefix AWS tells no markers: the prefix is one.
    const next = told === '' ? { KeyMarker: names.at(-1) } : { KeyMarker: told, UploadIdMarker };
    return { names, truncated: page.IsTruncated, next };
  },
};

/** What a listing is, over an array in which a key stands as often as it is listed. */
function expected(keys: readonly string[], { Prefix, Delimiter }: Question, after: string): string[] {
  const shown: string[] = [];
  for (const key of [...keys].sort(byBytes)) {
    if (!key.startsWith(Prefix) || byBytes(key, after) <= 0) continue;
    const at = Delimiter === undefined ? -1 : key.indexOf(Delimiter, Prefix.length);
    const common = at < 0 || Delimiter === undefined ? undefined : key.slice(0, at + Delimiter.length);
    if (common !== undefined && (after.startsWith(common) || shown.at(-1) === common)) continue;
    shown.push(common ?? key);
  }
  return shown;
}

const character = fc.constantFrom('a', 'b', '/', '~', 'é', '\u{1F600}', '\u{FFFD}', ' ', '+', '%', '\u0001');
const key = fc.string({ unit: character, minLength: 1, maxLength: 4 });
const asked = fc.record({
  Prefix: fc.constantFrom('', 'a', 'a/', '/', 'é'),
  Delimiter: fc.constantFrom(undefined, '/', 'a', '//', ' '),
  EncodingType: fc.constantFrom('url' as const, undefined),
  after: fc.oneof(fc.constant(''), fc.constantFrom('a', 'a/', '/', '~'), key),
  size: fc.integer({ min: 1, max: 4 }),
});

test('every listing is what an array would give, page by page, from wherever it begins', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(key, { maxLength: 9 }),
      fc.infiniteStream(fc.integer({ min: 1, max: 3 })),
      fc.array(asked, { minLength: 4, maxLength: 4 }),
      async (keys, times, questions) => {
        run += 1;
        const Bucket = `bucket-${run}`;
        await s3.send(new CreateBucketCommand({ Bucket }));
        const VersioningConfiguration = { Status: 'Enabled' as const };
        await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
        const standing = { objects: [] as string[], versions: [] as string[], uploads: [] as string[] };
        for (const Key of keys) {
          const { value: count = 1 } = times.next();
          for (let at = 0; at < count; at += 1) {
            await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
            await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }));
            standing.versions.push(Key);
            standing.uploads.push(Key);
          }
          if (count === 2) await s3.send(new DeleteObjectCommand({ Bucket, Key }));
          if (count === 2) standing.versions.push(Key);
          else standing.objects.push(Key);
        }
        for (const { after, size, ...rest } of questions) {
          const question: Question = { Bucket, ...rest };
          for (const [name, list] of Object.entries(lists)) {
            const rows = name === 'versions' || name === 'uploads' ? standing[name] : standing.objects;
            const seen: string[] = [];
            let from: object =
              name === 'objects'
                ? { Marker: after }
                : name === 'objectsV2'
                  ? { StartAfter: after }
                  : { KeyMarker: after };
            for (let more: boolean | undefined = true; more;) {
              const page = await list(s3, question, size, from);
              expect(page.names.length === size || !page.truncated, `${name}: full before more`).toBe(true);
              seen.push(...page.names);
              more = page.truncated;
              from = page.next;
              expect(seen.length, `${name}: ends`).toBeLessThanOrEqual(rows.length);
            }
            expect(seen, name).toEqual(expected(rows, question, after));
            const none = await list(s3, question, 0, {});
            expect(none, name).toMatchObject({ names: [], truncated: false });
          }
        }
      },
    ),
    { numRuns: 8 },
  );
});

test('parts are told from a number on, so many at a time', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket: 'parts' }));
  const numbers = [1, 2, 9, 10, 11, 9999, 10_000];
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket: 'parts', Key: 'k' }));
  const upload = { Bucket: 'parts', Key: 'k', UploadId };
  for (const PartNumber of numbers)
    await s3.send(new UploadPartCommand({ ...upload, PartNumber, Body: 'x' }));
  for (const after of [0, 1, 5, 10, 9999, 10_000, 20_000])
    for (const MaxParts of [0, 1, 3, 7, 5000]) {
      const rest = numbers.filter((number) => number > after);
      const shown = rest.slice(0, MaxParts);
      const page = await s3.send(
        new ListPartsCommand({ ...upload, MaxParts, PartNumberMarker: String(after) }),
      );
      expect((page.Parts ?? []).map(({ PartNumber }) => PartNumber)).toEqual(shown);
      expect(page).toMatchObject({
        PartNumberMarker: String(after),
        NextPartNumberMarker: String(shown.at(-1) ?? 0),
        MaxParts: Math.min(MaxParts, 1000),
        IsTruncated: MaxParts > 0 && rest.length > MaxParts,
      });
    }
});
