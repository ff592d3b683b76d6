import { AwsError } from '../../../../error.ts';
import { bucketNamed, objectRequests, replicateExisting } from '../../../s3/port.ts';
import type { TaskResult } from '../state.ts';
import type { Operate } from './operate.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-failure-codes.html */
const refusals = {
  notPermitted: {
    ok: false,
    status: 403,
    code: 'InitiateReplicationNotPermitted',
    message: 'Access Denied',
  },
  notEligible: {
    ok: false,
    status: 500,
    code: 'SrcObjectNotEligible',
    message: 'Object is not eligible for replication',
  },
  notWritten: {
    ok: false,
    status: 403,
    code: 'DstPutObjectNotPermitted',
    message: 'The object could not be written to its destination',
  },
} satisfies Record<string, TaskResult>;

const DONE: TaskResult = { ok: true, status: 200, code: '', message: 'success' };

/** Sends an object that is there already to where the bucket's rules send new ones. */
export const replicate: Operate = ({ phase, actor: caller }, object) =>
  Promise.resolve(
    phase.transact((context) => {
      const bucket = bucketNamed(context, object.Bucket);
      if (bucket === undefined) throw noSuchBucket();
      const requests = objectRequests({ ...context, caller }, bucket, 's3:InitiateReplication', object.Key);
      if (!phase.may(caller, requests)) return refusals.notPermitted;
      const outcome = replicateExisting(context, bucket, object);
      if (outcome === 'not-eligible') return refusals.notEligible;
      return outcome === 'failed' ? refusals.notWritten : DONE;
    }),
  );

const noSuchBucket = (): AwsError => new AwsError('NoSuchBucket', 404, 'The specified bucket does not exist');
