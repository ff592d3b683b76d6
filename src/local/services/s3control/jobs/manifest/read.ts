import type { CreateJobRequest } from '../../../../../wire/generated/s3control.ts';
import type { Caller } from '../../../../caller.ts';
import type { PhaseContext } from '../../../../phase.ts';
import { JobFault } from '../errors.ts';
import { inventoryRows } from './inventory.ts';
import { inObjectArn } from './listed.ts';
import type { Listed } from './listed.ts';
import { openObject } from './open.ts';
import { rowsOf } from './rows.ts';

/** The objects of the manifest that a job was given: https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-create-job.html#specify-batchjob-manifest */
export async function* listedTasks(
  phase: PhaseContext,
  actor: Caller,
  { Manifest }: CreateJobRequest,
): AsyncGenerator<Listed> {
  if (Manifest === undefined) return;
  const { Location, Spec } = Manifest;
  const object = { ...inObjectArn(Location.ObjectArn), VersionId: Location.ObjectVersionId };
  const { etag, bytes } = await openObject(phase, actor, object);
  const wanted = Location.ETag.replaceAll('"', '');
  if (etag !== wanted)
    throw new JobFault(`The manifest's ETag is ${etag}, and not ${wanted} as the job was told.`);
  if (Spec.Format === 'S3BatchOperations_CSV_20180820') yield* rowsOf(bytes, Spec.Fields ?? []);
  else yield* inventoryRows(phase, actor, bytes);
}
