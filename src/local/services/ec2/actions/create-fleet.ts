import type { CreateFleetRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { invalidParameterValue } from '../errors.ts';
import { describeErrors, describeLaunches } from '../fleets/describe-fleet.ts';
import { fillFleet } from '../fleets/fill-fleet.ts';
import { findFleet } from '../fleets/find-fleet.ts';
import { newFleetId } from '../fleets/new-fleet-id.ts';
import { fleets } from '../fleets/fleet-row.ts';
import type { FleetRow } from '../fleets/fleet-row.ts';
import { readOptions, readTarget } from '../fleets/read-fleet.ts';
import { scheduleTerm, wrongTerm } from '../fleets/term.ts';
import { authorizeFromTemplate } from '../launch-templates/launch-from-template.ts';
import { once } from '../network/once.ts';
import { onCreation } from '../tags/on-creation.ts';

const types = new Set(['instant', 'request', 'maintain']);

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html */
export const action = defineAction('ec2', 'CreateFleet', {
  authorize: (input, context) => [
    ...onCreation({ action: 'CreateFleet', resource: 'fleet/*', tags: input.TagSpecifications }, context),
    ...input.LaunchTemplateConfigs.flatMap((config) => onLaunch(config, context)),
  ],
  handler(input, context) {
    const { state } = context;
    const id = once('CreateFleet', input, context, () => {
      const row = readFleet(input, context);
      return () => {
        state.table(fleets).put(fillFleet(row, context));
        scheduleTerm(row, context);
        return row.id;
      };
    });
    const { launches, type } = findFleet(state, id);
    if (type !== 'instant') return { FleetId: id };
    return { FleetId: id, Instances: describeLaunches(launches, context), Errors: describeErrors(launches) };
  },
});

function onLaunch(
  {
    LaunchTemplateSpecification: named,
    Overrides: overrides,
  }: CreateFleetRequest['LaunchTemplateConfigs'][number],
  context: ActionContext,
): AuthorizationRequest[] {
  if (named === undefined) return [];
  const { InstanceType, SubnetId, ImageId } = overrides?.[0] ?? {};
  const launch = { LaunchTemplate: named, InstanceType, SubnetId, ImageId, MinCount: 1, MaxCount: 1 };
  return authorizeFromTemplate(launch, context);
}

function readFleet(input: CreateFleetRequest, context: ActionContext): FleetRow {
  const { Type: type = 'maintain', SpotOptions: spot = {}, OnDemandOptions: onDemand = {} } = input;
  if (!types.has(type)) throw invalidParameterValue(`Value (${type}) for parameter Type is invalid.`);
  const term = { validFrom: input.ValidFrom?.getTime(), validUntil: input.ValidUntil?.getTime() };
  const wrong = wrongTerm(term, context.now);
  if (wrong !== undefined) throw invalidParameterValue(wrong);
  return {
    ...term,
    id: newFleetId(context),
    account: context.account,
    region: context.region,
    createdAt: context.now,
    type,
    state: 'active',
    clientToken: input.ClientToken,
    options: readOptions(input.LaunchTemplateConfigs, context),
    target: readTarget(input.TargetCapacitySpecification),
    // So AWS writes its default, whatever its model says.
    onDemandStrategy: onDemand.AllocationStrategy ?? 'lowestPrice',
    spotStrategy: spot.AllocationStrategy ?? 'lowestPrice',
    interruptionBehavior: spot.InstanceInterruptionBehavior ?? 'terminate',
    excessTermination: input.ExcessCapacityTerminationPolicy ?? 'termination',
    replaceUnhealthy: input.ReplaceUnhealthyInstances ?? false,
    terminateOnExpiry: input.TerminateInstancesWithExpiration ?? false,
    launches: [],
    tags: readTagSpecifications(input.TagSpecifications, ['fleet']).get('fleet') ?? [],
  };
}
