import type { Connection } from '../../aws/connection.ts';
import type { InstanceStatus } from '../../wire/generated/ec2.ts';
import type { OperationContext, Place } from '../context.ts';
import { nameOf, stateOf } from './instance-facts.ts';
import { readInstances, type FoundInstance, type InstanceSelection } from './selection.ts';

/** What the status checks of an instance say: `ok`, `impaired`, `initializing`, `insufficient-data`, `not-applicable`. */
export interface StatusRow extends Place {
  readonly id: string;
  readonly name: string | undefined;
  readonly state: string;
  /** AWS's side: power, network, host. */
  readonly system: string | undefined;
  /** The guest: its network and its operating system. */
  readonly instance: string | undefined;
  /** Whether its volumes answer; on Nitro only. */
  readonly volumes: string | undefined;
  /** What AWS will do with it: reboot, stop or retire it, with the time as ISO 8601. */
  readonly events: readonly {
    readonly code: string;
    readonly description: string;
    readonly notBefore?: string;
  }[];
}

/** Ids that one DescribeInstanceStatus takes: "Maximum 100 instance IDs" in the EC2 API Reference. */
const idsOfACall = 100;

/** The status checks of a selection's instances, also of those that do not run. */
export async function* statusOfInstances(
  selection: InstanceSelection,
  context: OperationContext,
): AsyncGenerator<StatusRow> {
  let together: FoundInstance[] = [];
  for await (const found of readInstances(selection, context)) {
    if ('error' in found) continue;
    const [first] = together;
    const here = first === undefined || (first.account === found.account && first.region === found.region);
    if (!here || together.length >= idsOfACall) {
      yield* await statusTogether(together, context);
      together = [];
    }
    together.push(found);
  }
  yield* await statusTogether(together, context);
}

async function statusTogether(
  together: readonly FoundInstance[],
  context: OperationContext,
): Promise<readonly StatusRow[]> {
  const [first] = together;
  if (first === undefined) return [];
  const connection = await context.connections.at(first.account, first.region);
  const statuses = await readStatuses(
    together.map((one) => one.id),
    connection,
  );
  return together.map(({ account, region, id, instance }) => {
    const status = statuses.get(id);
    return {
      account,
      region,
      id,
      name: nameOf(instance),
      state: stateOf(instance),
      system: status?.SystemStatus?.Status,
      instance: status?.InstanceStatus?.Status,
      volumes: status?.AttachedEbsStatus?.Status,
      events: (status?.Events ?? []).map((event) => ({
        code: event.Code ?? '',
        description: event.Description ?? '',
        ...(event.NotBefore === undefined ? {} : { notBefore: event.NotBefore.toISOString() }),
      })),
    };
  });
}

async function readStatuses(
  InstanceIds: readonly string[],
  connection: Connection,
): Promise<ReadonlyMap<string, InstanceStatus>> {
  const answer = await connection.call('ec2', 'DescribeInstanceStatus', {
    InstanceIds,
    IncludeAllInstances: true,
  });
  return new Map((answer.InstanceStatuses ?? []).map((status) => [status.InstanceId ?? '', status]));
}
