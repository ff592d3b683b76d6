import type { Connection } from '../../aws/connection.ts';
import { NuageError, UsageError } from '../../errors.ts';
import type { AutoScalingGroup } from '../../wire/generated/autoscaling.ts';
import type { OperationContext, Place } from '../context.ts';
import { overPlaces } from '../over-places.ts';

/** An Auto Scaling group as a list shows it. */
export interface GroupRow extends Place {
  readonly name: string;
  readonly min: number;
  readonly desired: number;
  readonly max: number;
  readonly inService: number;
  /** Instances by lifecycle state, such as `{ InService: 2, Pending: 1 }`. */
  readonly states: Readonly<Record<string, number>>;
  readonly unhealthy: number;
  readonly zones: readonly string[];
  /** Seconds between two scalings. */
  readonly cooldown: number;
  /** Processes that somebody has suspended. */
  readonly suspended: readonly string[];
  /** `Delete in progress`; undefined as a rule. */
  readonly status: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

export interface FoundGroup extends Place {
  readonly group: AutoScalingGroup;
  readonly connection: Connection;
}

export function inServiceOf({ Instances = [] }: AutoScalingGroup): number {
  return Instances.filter(({ LifecycleState }) => LifecycleState === 'InService').length;
}

function rowOf({ account, region }: Place, group: AutoScalingGroup): GroupRow {
  const instances = group.Instances ?? [];
  const states: Record<string, number> = {};
  for (const { LifecycleState: state } of instances) states[state] = (states[state] ?? 0) + 1;
  return {
    account,
    region,
    name: group.AutoScalingGroupName,
    min: group.MinSize,
    desired: group.DesiredCapacity,
    max: group.MaxSize,
    inService: inServiceOf(group),
    states,
    unhealthy: instances.filter(({ HealthStatus }) => HealthStatus !== 'Healthy').length,
    zones: group.AvailabilityZones,
    cooldown: group.DefaultCooldown,
    suspended: (group.SuspendedProcesses ?? []).map(({ ProcessName = '' }) => ProcessName),
    status: group.Status,
    tags: Object.fromEntries((group.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
  };
}

/** Lists the groups of every account and region of the context, page by page. */
export async function* listGroups(context: OperationContext): AsyncGenerator<GroupRow> {
  const reading = overPlaces(context, async function* groups(connection) {
    for await (const page of connection.pages('autoscaling', 'DescribeAutoScalingGroups', {
      MaxRecords: 100,
    }))
      yield* page.AutoScalingGroups;
  });
  for await (const found of reading) if (!('error' in found)) yield rowOf(found, found.value);
}

/** Finds the one group of a name. A `NuageError` when there is none, a `UsageError` when several places have one. */
export async function findGroup(name: string, context: OperationContext): Promise<FoundGroup> {
  const found: (Place & { readonly group: AutoScalingGroup })[] = [];
  const reading = overPlaces(context, async function* groups(connection) {
    const input = { AutoScalingGroupNames: [name] };
    yield* (await connection.call('autoscaling', 'DescribeAutoScalingGroups', input)).AutoScalingGroups;
  });
  for await (const one of reading)
    if (!('error' in one)) found.push({ account: one.account, region: one.region, group: one.value });
  const [only, other] = found;
  if (only === undefined)
    throw new NuageError('AutoScalingGroupNotFound', `There is no Auto Scaling group ${name} here.`, {
      hint: 'See what is there with: nuage asg list',
    });
  if (other !== undefined)
    throw new UsageError(`${found.length} places have an Auto Scaling group ${name}.`, {
      hint: `Name one with --region: ${found.map(({ region }) => region).join(', ')}.`,
    });
  return { ...only, connection: await context.connections.at(only.account, only.region) };
}
