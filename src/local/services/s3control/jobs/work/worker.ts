import type { JobOperation } from '../../../../../wire/generated/s3control.ts';
import { formDecode } from '../../../../../wire/percent.ts';
import type { Caller } from '../../../../caller.ts';
import { AwsError } from '../../../../error.ts';
import type { PhaseContext } from '../../../../phase.ts';
import { JobFault } from '../errors.ts';
import type { TaskResult, TaskRow } from '../state.ts';
import { setAcl } from './acl.ts';
import { computeChecksum } from './compute-checksum.ts';
import { copy } from './copy.ts';
import { invoke } from './invoke.ts';
import { setLegalHold, setRetention } from './locks.ts';
import type { Acting, Named, Operate } from './operate.ts';
import { replicate } from './replicate.ts';
import { restore } from './restore.ts';
import { deleteTags, setTags } from './tags.ts';

type Worker = (task: TaskRow) => Promise<TaskResult>;

const DONE: TaskResult = { ok: true, status: 200, code: '', message: 'Successful' };

/** What does the work of a job on one object, and says what came of it. */
export function workerOf(phase: PhaseContext, actor: Caller, job: string, operation: JobOperation): Worker {
  const acting: Acting = { phase, actor, job };
  const function_ = operation.LambdaInvoke;
  const operate = function_ === undefined ? operateOf(operation) : undefined;
  return async (task) => {
    if (task.version === '') return failure(400, 'InvalidRequest', 'Task failed due to missing VersionId');
    if (function_ !== undefined) return invoke(acting, task, function_);
    try {
      return (await operate?.(acting, named(task))) ?? DONE;
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return failure(error.status, error.code, error.message);
    }
  };
}

function operateOf(of: JobOperation): Operate {
  if (of.S3PutObjectCopy !== undefined) return copy(of.S3PutObjectCopy);
  if (of.S3PutObjectAcl !== undefined) return setAcl(of.S3PutObjectAcl);
  if (of.S3PutObjectTagging !== undefined) return setTags(of.S3PutObjectTagging);
  if (of.S3DeleteObjectTagging !== undefined) return deleteTags;
  if (of.S3InitiateRestoreObject !== undefined) return restore(of.S3InitiateRestoreObject);
  if (of.S3PutObjectLegalHold !== undefined) return setLegalHold(of.S3PutObjectLegalHold);
  if (of.S3PutObjectRetention !== undefined) return setRetention(of.S3PutObjectRetention);
  if (of.S3ReplicateObject !== undefined) return replicate;
  if (of.S3ComputeObjectChecksum !== undefined) return computeChecksum(of.S3ComputeObjectChecksum);
  throw new JobFault('The job has no operation that is done here.');
}

const named = ({ bucket, key, version }: TaskRow): Named => ({
  Bucket: bucket,
  Key: formDecode(key),
  VersionId: version,
});

const failure = (status: number, code: string, message: string): TaskResult => ({
  ok: false,
  status,
  code,
  message,
});
