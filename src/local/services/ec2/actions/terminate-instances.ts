import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstances } from '../instances/find-instances.ts';
import { protectionOf, terminate } from '../instances/terminate.ts';

/**
 * Protection holds by Availability Zone: instances of a zone in which one is protected are left alone, those of the
 * other zones are terminated, and the call answers with the error all the same.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html
 */
export const action = defineAction('ec2', 'TerminateInstances', {
  authorize: (input, context) => onInstances('TerminateInstances', input.InstanceIds, context),
  handler(input, context) {
    const rows = findInstances(context.state, input.InstanceIds);
    const guarded = new Map(
      rows.flatMap((row) => {
        const error = protectionOf(row);
        return error === undefined ? [] : [[row.zone, error] as const];
      }),
    );
    const [error] = guarded.values();
    if (input.DryRun === true) throw error ?? dryRunOperation();
    const changes = rows.filter((row) => !guarded.has(row.zone)).map((row) => terminate(context, row));
    if (error !== undefined) throw changes.length > 0 ? error.keepingChanges() : error;
    return { TerminatingInstances: changes };
  },
});
