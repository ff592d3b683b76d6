import type { Caller } from '../../../../caller.ts';
import type { PhaseContext } from '../../../../phase.ts';
import { roleCaller } from '../../../iam/port.ts';
import { JobFault } from '../errors.ts';
import { kept } from '../kept.ts';
import type { JobRow } from '../state.ts';

/** Who batch jobs are to those who trust roles. */
export const BATCH_SERVICE = 'batchoperations.s3.amazonaws.com';

/** Whom a job acts as. */
export function actorOf(phase: PhaseContext, row: JobRow): Caller {
  const { RoleArn } = kept(row.request);
  const source = { 'aws:SourceAccount': phase.account, 'aws:SourceArn': row.arn };
  const caller = phase.transact((context) =>
    roleCaller(context, RoleArn, BATCH_SERVICE, `s3-batch-operations_${row.job}`, source),
  );
  if (caller === undefined) throw new JobFault(`The role ${RoleArn} cannot be assumed by ${BATCH_SERVICE}.`);
  return caller;
}
