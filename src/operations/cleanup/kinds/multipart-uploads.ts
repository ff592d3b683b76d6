import { listPrices } from '../../../data/prices.ts';
import type { Connection } from '../../../aws/connection.ts';
import { failureOf } from '../../plan/failure.ts';
import { isNotFound } from '../../plan/ground.ts';
import type { JsonObject } from '../../plan/json.ts';
import type { Requirement, Step } from '../../plan/step.ts';
import { hoursPerMonth } from '../candidate.ts';
import type { Candidate, Kind, Looking } from '../candidate.ts';

/** An upload that was begun and neither completed nor aborted: its parts are paid for and in no list of objects. */
interface Upload {
  readonly bucket: string;
  readonly key: string;
  readonly id: string;
  readonly begun: number | undefined;
  readonly storageClass: string;
}

/** What its parts come to. */
interface Parts {
  readonly count: number;
  readonly bytes: number;
  /** The highest number of a part. */
  readonly last: number;
  /** When the last one came. */
  readonly newest: number;
}

/**
 * Multipart uploads that were begun long ago, in the buckets of the region. What their parts hold S3 tells of one upload
 * at a time, so only those that would go are asked; the age of an upload is that of its newest part.
 */
export const multipartUploads: Kind = {
  markable: false,
  async list(looking) {
    const { connection, region } = looking;
    const candidates: Candidate[] = [];
    const ofRegion = connection.pages('s3', 'ListBuckets', { BucketRegion: region, MaxBuckets: 1000 });
    for await (const { Buckets = [] } of ofRegion)
      for (const { Name: bucket = '' } of Buckets)
        candidates.push(...(await uploadsIn(bucket, connection, looking)));
    return candidates;
  },
};

async function uploadsIn(bucket: string, connection: Connection, looking: Looking) {
  const candidates: Candidate[] = [];
  try {
    for await (const page of connection.pages('s3', 'ListMultipartUploads', { Bucket: bucket }))
      for (const { Key: key = '', UploadId: id = '', Initiated, StorageClass = 'STANDARD' } of page.Uploads ??
        [])
        candidates.push(
          candidateOf({ bucket, key, id, begun: Initiated?.getTime(), storageClass: StorageClass }, looking),
        );
  } catch (error) {
    const { code, message } = failureOf(error);
    if (code === undefined) throw error;
    if (!isNotFound(error)) candidates.push(unread(bucket, message));
  }
  return candidates;
}

/** A bucket that may not be looked into is left alone, and the plan says so. */
function unread(bucket: string, message: string): Candidate {
  return {
    id: bucket,
    tags: {},
    created: undefined,
    protectedBy: `its uploads could not be listed: ${message}`,
    about: 'bucket',
    against: '',
    usdPerMonth: undefined,
    steps: () => [],
  };
}

function candidateOf(upload: Upload, looking: Looking, parts?: Parts): Candidate {
  const { bucket, key, id, begun, storageClass } = upload;
  const { account, region } = looking;
  const prices = listPrices().s3_gb_month;
  const price = prices[storageClass] ?? prices['STANDARD'] ?? 0;
  const usdPerMonth = parts === undefined ? undefined : (parts.bytes / 1024 ** 3) * price;
  const holds = parts === undefined ? '' : `, ${parts.count} parts of ${parts.bytes} bytes in all`;
  const impossible = 'parts of an upload that was aborted are gone';
  return {
    id: `s3://${bucket}/${key}`,
    tags: {},
    created: parts === undefined ? begun : Math.max(begun ?? 0, parts.newest),
    protectedBy: undefined,
    about: `upload ${id} that was never completed${holds}`,
    against: impossible,
    usdPerMonth,
    ...(parts === undefined && {
      look: {
        ask: async () => candidateOf(upload, looking, await readParts(upload, looking.connection)),
        unasked: 'what its parts hold was not asked',
      },
    }),
    steps: (reason): readonly Step[] => [
      {
        id: `abort-${account}-${region}-${bucket}-${id}`,
        account,
        region,
        target: `s3://${bucket}/${key}`,
        call: {
          service: 's3',
          action: 'AbortMultipartUpload',
          input: { Bucket: bucket, Key: key, UploadId: id },
        },
        change: 'delete',
        reason,
        requires: unchanged(upload, parts),
        effect: { ...listParts(upload), path: 'UploadId', accepted: [], done: [null] },
        ...(usdPerMonth === undefined ? {} : { usdPerHour: -usdPerMonth / hoursPerMonth }),
        after: [],
        undo: { impossible },
        already: ['NoSuchUpload'],
      },
    ],
  };
}

async function readParts({ bucket, key, id }: Upload, connection: Connection): Promise<Parts> {
  let [count, bytes, last, newest] = [0, 0, 0, 0];
  const input = { Bucket: bucket, Key: key, UploadId: id };
  for await (const page of connection.pages('s3', 'ListParts', input))
    for (const { PartNumber = 0, Size = 0, LastModified } of page.Parts ?? []) {
      count += 1;
      bytes += Size;
      last = Math.max(last, PartNumber);
      newest = Math.max(newest, LastModified?.getTime() ?? 0);
    }
  return { count, bytes, last, newest };
}

function listParts({ bucket, key, id }: Upload, more: JsonObject = {}) {
  const input = { Bucket: bucket, Key: key, UploadId: id, ...more };
  return { call: { service: 's3', action: 'ListParts', input } };
}

/** That it is still there and, where its parts were read, that none was sent since: nobody works on it. */
function unchanged(upload: Upload, parts: Parts | undefined): readonly Requirement[] {
  const there = { ...listParts(upload), path: 'UploadId', equals: upload.id };
  if (parts === undefined) return [there];
  // A list tells of a thousand parts; whoever goes on with a longer upload sends one behind them all.
  const firstPage = Math.min(parts.count, 1000);
  return [
    there,
    { ...listParts(upload), path: 'length(Parts || `[]`)', equals: firstPage },
    { ...listParts(upload, { PartNumberMarker: parts.last }), path: 'Parts[0].PartNumber', equals: null },
  ];
}
