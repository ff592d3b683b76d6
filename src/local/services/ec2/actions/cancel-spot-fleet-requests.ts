import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { endInstance, livingOf } from '../fleets/fill-fleet.ts';
import { spotFleetState } from '../spot-fleets/describe-spot-fleet.ts';
import { withEvents } from '../spot-fleets/fill-spot-fleet.ts';
import { spotFleetNotFound, spotFleets } from '../spot-fleets/spot-fleet-row.ts';
import type { SpotFleetRow } from '../spot-fleets/spot-fleet-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelSpotFleetRequests.html */
export const action = defineAction('ec2', 'CancelSpotFleetRequests', {
  authorize: (input, context) => onTagged('CancelSpotFleetRequests', input.SpotFleetRequestIds, context),
  handler(input, context) {
    if (input.DryRun === true) throw dryRunOperation();
    const results = input.SpotFleetRequestIds.map((id) => {
      const row = context.state.table(spotFleets).get(id);
      if (row?.state === 'active') return cancel(row, input.TerminateInstances, context);
      const message = `The spot fleet request '${id}' is not in a state from which it can be cancelled.`;
      const error =
        row === undefined
          ? { Code: 'fleetRequestIdDoesNotExist' as const, Message: spotFleetNotFound([id]).message }
          : { Code: 'fleetRequestNotInCancellableState' as const, Message: message };
      return { SpotFleetRequestId: id, Error: error };
    });
    return {
      SuccessfulFleetRequests: results.flatMap((result) => ('Error' in result ? [] : result)),
      UnsuccessfulFleetRequests: results.flatMap((result) => ('Error' in result ? result : [])),
    };
  },
});

function cancel(row: SpotFleetRow, terminates: boolean, context: ActionContext) {
  const state = terminates ? 'deleted_terminating' : 'deleted_running';
  const cancelled = withEvents(
    { ...row, state, deletedAt: context.now },
    context.now,
    terminates ? 'cancelled_terminating' : 'cancelled_running',
  );
  context.state.table(spotFleets).put(cancelled);
  if (terminates) for (const { instanceId = '' } of livingOf(row, context)) endInstance(instanceId, context);
  return {
    SpotFleetRequestId: row.id,
    PreviousSpotFleetRequestState: spotFleetState(row, context),
    CurrentSpotFleetRequestState: terminates
      ? ('cancelled_terminating' as const)
      : spotFleetState(cancelled, context),
  };
}
