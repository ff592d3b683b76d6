import { onDemandPrice } from '../../../../data/prices.ts';
import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { instances } from '../instances/instance-row.ts';
import { isGone } from '../instances/state.ts';
import { terminate } from '../instances/terminate.ts';
import { launchForService } from '../launch-for-service.ts';
import { tagOfFleet } from './fleet-row.ts';
import type { FleetLaunch, FleetOption, FleetRow, Lifecycle } from './fleet-row.ts';
import { hasBegun, isOver } from './term.ts';

/** A fleet that never comes to its target ends its tries here. */
const mostLaunches = 1000;

/** The launches of a fleet whose instances still live. */
export function livingOf(row: FleetRow, { state }: Pick<TimerContext, 'state'>): readonly FleetLaunch[] {
  const table = state.table(instances);
  return row.launches.filter(({ instanceId }) => {
    const instance = instanceId === undefined ? undefined : table.get(instanceId);
    return instance !== undefined && !isGone(instance.state);
  });
}

/** How many units of a kind the living instances are. */
export function capacityOf(launches: readonly FleetLaunch[], kind?: Lifecycle): number {
  let sum = 0;
  for (const { option, lifecycle } of launches)
    if (kind === undefined || kind === lifecycle) sum += option.weight ?? 1;
  return sum;
}

/** Launches what a fleet lacks of its target, while its term lasts. What is refused is tried with the next option, and kept as an error. */
export function fillFleet(row: FleetRow, context: TimerContext): FleetRow {
  if (!hasBegun(row, context.now) || isOver(row, context.now)) return row;
  const launches = [...row.launches];
  for (const kind of ['on-demand', 'spot'] as const) {
    const target = kind === 'spot' ? row.target.spot : row.target.onDemand;
    let have = capacityOf(livingOf({ ...row, launches }, context), kind);
    const options = inOrder(row, kind, context);
    for (let tries = 0; have < target && options.length > 0 && tries < mostLaunches; tries += 1) {
      // One that diversifies takes turns; the others take the best as long as it goes.
      const at = kind === 'spot' && row.spotStrategy === 'diversified' ? tries % options.length : 0;
      const [option] = options.slice(at, at + 1);
      if (option === undefined) break;
      const made = launch(row, option, kind, context);
      launches.push(made);
      if (made.error === undefined) have += option.weight ?? 1;
      else options.splice(at, 1);
    }
  }
  return { ...row, launches };
}

/** Terminates what a fleet has beyond its target, the youngest first. */
export function drainFleet(row: FleetRow, context: TimerContext): void {
  for (const kind of ['on-demand', 'spot'] as const) {
    const target = kind === 'spot' ? row.target.spot : row.target.onDemand;
    const living = livingOf(row, context).filter(({ lifecycle }) => lifecycle === kind);
    let have = capacityOf(living);
    for (const { option, instanceId = '' } of living.toReversed()) {
      const weight = option.weight ?? 1;
      if (have - weight < target) continue;
      endInstance(instanceId, context);
      have -= weight;
    }
  }
}

export function endInstance(id: string, context: TimerContext): void {
  const instance = context.state.table(instances).get(id);
  if (instance !== undefined) terminate(context, instance);
}

/** The options by what a strategy asks: priority, or the price of a unit. Capacity is the same everywhere here. */
function inOrder(row: FleetRow, kind: Lifecycle, { region }: TimerContext): FleetOption[] {
  const strategy = kind === 'spot' ? row.spotStrategy : row.onDemandStrategy;
  const byPriority = /^(?:prioritized|capacity-?optimized-?prioritized)$/i.test(strategy);
  const rank = ({ type = '', weight = 1, priority = Infinity }: FleetOption) =>
    byPriority ? priority : (onDemandPrice(type, region)?.usd ?? Infinity) / weight;
  return row.options.toSorted((one, other) => {
    const [left, right] = [rank(one), rank(other)];
    return left === right ? 0 : left - right;
  });
}

function launch(
  row: FleetRow,
  option: FleetOption,
  lifecycle: Lifecycle,
  context: TimerContext,
): FleetLaunch {
  const { templateId, version, type, imageId, subnetId, zone } = option;
  try {
    const { id: instanceId } = launchForService(
      'ec2fleet',
      {
        ...(option.launch ?? {
          LaunchTemplate: { LaunchTemplateId: templateId, Version: version },
          InstanceType: type,
          ImageId: imageId,
          SubnetId: subnetId,
          Placement: zone === undefined || subnetId !== undefined ? undefined : { AvailabilityZone: zone },
        }),
        InstanceMarketOptions:
          lifecycle === 'spot'
            ? { MarketType: 'spot', SpotOptions: { MaxPrice: option.maxPrice } }
            : undefined,
      },
      [tagOfFleet(row.id)],
      context,
    );
    return { option, lifecycle, instanceId };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { option, lifecycle, error: { code: error.code, message: error.message } };
  }
}
