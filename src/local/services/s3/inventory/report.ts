import { createHash } from 'node:crypto';
import { createGzip } from 'node:zlib';
import { Readable } from 'node:stream';
import type { InventoryConfiguration } from '../../../../wire/generated/s3.ts';
import type { Caller } from '../../../caller.ts';
import type { PhaseContext } from '../../../phase.ts';
import type { ListedVersion } from '../listing/versions.ts';
import type { BucketRow } from '../state.ts';
import { columnsOf, lineOf, schemaOf } from './fields.ts';
import type { Columns } from './fields.ts';
import { pageOfVersions } from './page.ts';

/** Writes the data, the manifest and its checksum to where the configuration says: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory-location.html */
export async function writeReport(
  phase: PhaseContext,
  bucket: BucketRow,
  configuration: InventoryConfiguration,
  caller: Caller,
): Promise<void> {
  const destination = configuration.Destination.S3BucketDestination;
  const Bucket = destination.Bucket.replace(/^arn:[^:]*:s3:::/, '');
  const sealed = encryptionOf(destination.Encryption);
  const begun = phase.now();
  const prefix = destination.Prefix === undefined ? '' : `${destination.Prefix.replace(/\/$/, '')}/`;
  const home = `${prefix}${bucket.name}/${configuration.Id}`;
  const columns = columnsOf(configuration.OptionalFields, configuration.IncludedObjectVersions === 'All');
  const put = (Key: string, Body: Uint8Array | AsyncIterable<Uint8Array>): Promise<object> =>
    phase.call('s3', 'PutObject', { Bucket, Key, Body, ...sealed }, caller);

  const md5 = createHash('md5');
  let size = 0;
  const key = `${home}/data/${phase.random.uuid()}.csv.gz`;
  const packed = Readable.from(lines(phase, bucket, configuration, columns)).pipe(createGzip());
  await put(
    key,
    (async function* () {
      for await (const piece of packed) {
        const bytes: Uint8Array = piece;
        md5.update(bytes);
        size += bytes.byteLength;
        yield bytes;
      }
    })(),
  );
  const manifest = Buffer.from(
    JSON.stringify({
      sourceBucket: bucket.name,
      destinationBucket: destination.Bucket,
      version: '2016-11-30',
      creationTimestamp: String(begun),
      fileFormat: 'CSV',
      fileSchema: schemaOf(columns),
      files: [{ key, size, MD5checksum: md5.digest('hex') }],
    }),
  );
  const folder = `${home}/${new Date(begun).toISOString().slice(0, 16).replace(':', '-')}Z`;
  await put(`${folder}/manifest.json`, manifest);
  await put(`${folder}/manifest.checksum`, Buffer.from(createHash('md5').update(manifest).digest('hex')));
}

type Encrypted = NonNullable<InventoryConfiguration['Destination']['S3BucketDestination']['Encryption']>;

function encryptionOf(encryption: Encrypted | undefined) {
  const keyId = encryption?.SSEKMS?.KeyId;
  if (keyId !== undefined) return { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: keyId };
  return encryption?.SSES3 === undefined ? {} : { ServerSideEncryption: 'AES256' };
}

/** The lines of a report, so many at once: what is written meanwhile may or may not be among them, as with AWS. */
async function* lines(
  phase: PhaseContext,
  bucket: BucketRow,
  configuration: InventoryConfiguration,
  columns: Columns,
): AsyncGenerator<string> {
  const prefix = configuration.Filter?.Prefix ?? '';
  const wanted = { bucket: bucket.name, prefix, versions: columns.versions };
  let last: ListedVersion | undefined;
  do {
    const from: ListedVersion | undefined = last;
    const { rows, more } = phase.transact((context) => pageOfVersions(context, wanted, from));
    if (rows.length > 0) yield rows.map((row) => lineOf(row, columns)).join('');
    last = more ? rows.at(-1) : undefined;
  } while (last !== undefined);
}
