import { AwsError } from '../../../error.ts';
import { serviceCaller } from '../../../phase.ts';
import type { PhaseContext } from '../../../phase.ts';
import { invalidParameter } from '../errors.ts';
import { groupArn } from '../groups.ts';

/** Where an export goes, and whose logs they are: what the policy of the bucket is asked about. */
interface Destination {
  readonly bucket: string;
  readonly groupName: string;
}

/** Writes as CloudWatch Logs of the region, which the policy of the bucket has to allow. */
export async function putExported(
  { bucket, groupName }: Destination,
  key: string,
  body: Uint8Array,
  phase: PhaseContext,
): Promise<void> {
  await phase.call('s3', 'PutObject', { Bucket: bucket, Key: key, Body: body }, exporter(groupName, phase));
}

/** Tries what the export will need, with the object that AWS leaves behind too. Throws what the caller is told. */
export async function checkBucket(
  to: Destination & { readonly prefix: string },
  phase: PhaseContext,
): Promise<void> {
  const input = { Bucket: to.bucket };
  await tried('GetBucketAcl', () => phase.call('s3', 'GetBucketAcl', input, exporter(to.groupName, phase)));
  const test = Buffer.from('Permission Check Successful');
  await tried('PutObject', () => putExported(to, `${to.prefix}/aws-logs-write-test`, test, phase));
}

async function tried(action: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code === 'NoSuchBucket')
      throw invalidParameter('The given bucket does not exist. Please make sure the bucket is valid.');
    throw invalidParameter(
      `${action} call on the given bucket failed. Please check if CloudWatch Logs has been granted permission to perform this operation.`,
    );
  }
}

function exporter(groupName: string, phase: PhaseContext): ReturnType<typeof serviceCaller> {
  return serviceCaller(
    `logs.${phase.region}.amazonaws.com`,
    phase.account,
    `${groupArn(phase, groupName)}:*`,
  );
}
