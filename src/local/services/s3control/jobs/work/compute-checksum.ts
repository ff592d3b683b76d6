import type { S3ComputeObjectChecksumOperation } from '../../../../../wire/generated/s3control.ts';
import { createHasher, isChecksumAlgorithm } from '../../../../../wire/checksum/hasher.ts';
import { AwsError } from '../../../../error.ts';
import { JobFault } from '../errors.ts';
import type { TaskResult } from '../state.ts';
import type { Operate } from './operate.ts';

/** What is made when nothing is said. Ours: it is what S3 makes of new objects. */
const USUAL = 'CRC64NVME';
/** Reads an object and tells what its bytes come to: https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-compute-checksums.html */
export const computeChecksum =
  ({ ChecksumAlgorithm: algorithm = USUAL }: S3ComputeObjectChecksumOperation): Operate =>
  async ({ phase, actor }, object) => {
    // The model lets no other through.
    if (!isChecksumAlgorithm(algorithm)) throw new JobFault(`${algorithm} is no checksum.`);
    const hasher = createHasher(algorithm);
    let etag: string;
    try {
      const { Body, ETag = '' } = await phase.call('s3', 'GetObject', object, actor);
      etag = ETag.replaceAll('"', '');
      if (Body instanceof Uint8Array) hasher.update(Body);
      else if (Body !== undefined) for await (const bytes of Body) hasher.update(bytes);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return failed(error, phase.random.uuid());
    }
    const digest = hasher.digest();
    const told = {
      checksum_base64: digest.toString('base64'),
      etag,
      checksumAlgorithm: algorithm,
      checksumType: 'FULL_OBJECT',
      checksum_hex: digest.toString('hex').toUpperCase(),
    };
    // As AWS's writer of JSON escapes it.
    const message = JSON.stringify(told).replaceAll('=', String.raw`\u003d`);
    return { ok: true, status: 200, code: '', message };
  };

function failed({ status, message }: AwsError, task: string): TaskResult {
  const reasons: Readonly<Record<number, string>> = {
    400: 'SSE-C encryption type is not supported for this operation',
    404: 'Key not found',
  };
  const failureMessage = `Task ${task} ${reasons[status] ?? message}`;
  const details = `error details: {"failureMessage":${JSON.stringify(failureMessage)}, "errorCode": "${status}"}`;
  return { ok: false, status: 200, code: 'PermanentFailure', message: details };
}
