import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { endInstance, livingOf } from '../fleets/fill-fleet.ts';
import { fleetIdErrors } from '../fleets/find-fleet.ts';
import { fleets } from '../fleets/fleet-row.ts';
import type { FleetRow } from '../fleets/fleet-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFleets.html */
export const action = defineAction('ec2', 'DeleteFleets', {
  authorize: (input, context) => onTagged('DeleteFleets', input.FleetIds, context),
  handler(input, context) {
    if (input.DryRun === true) throw dryRunOperation();
    const results = input.FleetIds.map((id) => {
      const row = context.state.table(fleets).get(id);
      if (row === undefined)
        return {
          FleetId: id,
          Error: { Code: 'fleetIdDoesNotExist', Message: fleetIdErrors.notFound([id]).message },
        };
      // "An instant fleet cannot be deleted without terminating its instances": DeleteFleets in the API Reference.
      if (row.state !== 'active' || (row.type === 'instant' && !input.TerminateInstances))
        return {
          FleetId: id,
          Error: {
            Code: 'fleetNotInDeletableState',
            Message: `The fleet '${id}' is not in a state from which it can be deleted.`,
          },
        };
      return remove(row, input.TerminateInstances, context);
    });
    return {
      SuccessfulFleetDeletions: results.flatMap((result) => ('Error' in result ? [] : result)),
      UnsuccessfulFleetDeletions: results.flatMap((result) => ('Error' in result ? result : [])),
    };
  },
});

function remove(row: FleetRow, terminates: boolean, context: ActionContext) {
  const state = terminates ? 'deleted_terminating' : 'deleted_running';
  context.state.table(fleets).put({ ...row, state, deletedAt: context.now });
  if (terminates) for (const { instanceId = '' } of livingOf(row, context)) endInstance(instanceId, context);
  return { FleetId: row.id, PreviousFleetState: row.state, CurrentFleetState: state };
}
