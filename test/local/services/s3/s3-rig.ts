import { S3Client } from '@aws-sdk/client-s3';
import type { S3ServiceException } from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import type { LocalCloud } from '../../../../src/local/cloud.ts';
import type { LocalCloudOptions } from '../../../../src/local/options.ts';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

export interface S3Rig extends AsyncDisposable {
  readonly cloud: LocalCloud;
  readonly endpoint: string;
  /** For clients of other services. */
  readonly clientOptions: RunningCloud['clientOptions'];
  readonly s3: S3Client;
  /** A client of another region. */
  client(region: string): S3Client;
  /** A client of the root of another account, which is twelve digits. */
  asAccount(account: string): S3Client;
}

/** A cloud and the SDK's client for its S3. */
export async function startS3(options: LocalCloudOptions = {}): Promise<S3Rig> {
  const running = await startCloud(options);
  const clients: S3Client[] = [];
  const client = (region: string, accessKeyId?: string): S3Client => {
    const made = new S3Client({
      ...running.clientOptions,
      ...(accessKeyId === undefined ? {} : { credentials: { accessKeyId, secretAccessKey: 'test' } }),
      region,
      forcePathStyle: true,
      maxAttempts: 1,
    });
    clients.push(made);
    return made;
  };
  return {
    cloud: running.cloud,
    endpoint: running.endpoint,
    clientOptions: running.clientOptions,
    s3: client('us-east-1'),
    client,
    asAccount: (account) => client('us-east-1', account),
    async [Symbol.asyncDispose]() {
      for (const made of clients) made.destroy();
      // What went wrong in the cloud itself is shown as it was, and fails the test.
      const [failure] = running.cloud.failures;
      await running[Symbol.asyncDispose]();
      if (failure !== undefined) throw failure.error;
    },
  };
}

/** What an S3 error says: its code, its status and its sentence. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ code: string; status: number; message: string }> {
  const error = await call.then(
    () => undefined,
    (reason: S3ServiceException) => reason,
  );
  expect(error, 'the call is refused').toBeDefined();
  return {
    code: error?.name ?? '',
    status: error?.$metadata.httpStatusCode ?? 0,
    message: error?.message ?? '',
  };
}
