import { S3ControlClient } from '@aws-sdk/client-s3-control';
import { S3Client } from '@aws-sdk/client-s3';
import type { LocalCloudOptions } from '../../../../src/local/options.ts';
import { toLoopback } from '../../../support/loopback.ts';
import { startS3 } from '../s3/s3-rig.ts';
import type { S3Rig } from '../s3/s3-rig.ts';

export const AccountId = '123456789012';

type Keys = S3Rig['clientOptions']['credentials'];

export interface ControlRig extends S3Rig {
  readonly control: S3ControlClient;
  /** S3, with buckets (and access points) in the host's name. */
  readonly hosts: S3Client;
  /** The same two as somebody else. */
  as(keys: Keys): { readonly control: S3ControlClient; readonly hosts: S3Client };
}

/** A cloud with clients of S3 Control and of S3 through access points. */
export async function startControl(options?: LocalCloudOptions): Promise<ControlRig> {
  const rig = await startS3(options);
  const made: { destroy(): void }[] = [];
  const as = (credentials: Keys) => {
    const options = { ...rig.clientOptions, region: 'us-east-1', maxAttempts: 1, credentials };
    const control = new S3ControlClient({ ...options, requestHandler: toLoopback() });
    const hosts = new S3Client({ ...options, requestHandler: toLoopback() });
    made.push(control, hosts);
    return { control, hosts };
  };
  return {
    ...rig,
    ...as(rig.clientOptions.credentials),
    as,
    async [Symbol.asyncDispose]() {
      for (const client of made) client.destroy();
      await rig[Symbol.asyncDispose]();
    },
  };
}
