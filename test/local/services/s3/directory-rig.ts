import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { toLoopback } from '../../../support/loopback.ts';
import { startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

type Keys = S3Rig['clientOptions']['credentials'] & { readonly sessionToken?: string };

export interface DirectoryRig extends S3Rig {
  /** The SDK as it comes: it begins sessions of directory buckets by itself. */
  express(keys?: Keys): S3Client;
  /** The same by an address in numbers, where buckets stand in the path. */
  readonly byNumbers: S3Client;
  create(Bucket: string, zone?: string): Promise<unknown>;
}

/** A cloud and clients that put buckets before the host, as the SDK does. */
export async function startDirectories(): Promise<DirectoryRig> {
  const rig = await startS3();
  const clients: S3Client[] = [];
  const express: DirectoryRig['express'] = (credentials = rig.clientOptions.credentials) => {
    const requestHandler = toLoopback();
    const client = new S3Client({ ...rig.clientOptions, maxAttempts: 1, credentials, requestHandler });
    clients.push(client);
    return client;
  };
  const endpoint = rig.endpoint.replace('localhost', '127.0.0.1');
  const byNumbers = new S3Client({ ...rig.clientOptions, endpoint, maxAttempts: 1 });
  clients.push(byNumbers);
  const s3 = express();
  return {
    ...rig,
    express,
    byNumbers,
    create: (Bucket, Name = 'use1-az4') =>
      s3.send(
        new CreateBucketCommand({
          Bucket,
          CreateBucketConfiguration: {
            Location: { Type: 'AvailabilityZone', Name },
            Bucket: { Type: 'Directory', DataRedundancy: 'SingleAvailabilityZone' },
          },
        }),
      ),
    async [Symbol.asyncDispose]() {
      for (const client of clients) client.destroy();
      await rig[Symbol.asyncDispose]();
    },
  };
}
