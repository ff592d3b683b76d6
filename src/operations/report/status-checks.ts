import type { OperationContext } from '../context.ts';
import { byPlace } from './by-place.ts';
import type { Machine } from './machine.ts';

/** What the status checks of an instance say now: `ok`, `impaired`, `initializing` … */
export interface Checks {
  readonly system: string | undefined;
  readonly instance: string | undefined;
  readonly volumes: string | undefined;
  /** What AWS will do with it, and not before when, ISO 8601. */
  readonly events: readonly {
    readonly code: string;
    readonly description: string;
    readonly notBefore: string | undefined;
  }[];
}

export interface CheckCounts {
  readonly passing: number;
  readonly failing: number;
}

const good = new Set(['ok', 'initializing', 'not-applicable', 'insufficient-data']);

/** The checks of an instance that do not pass, in words: `system check impaired`. */
export function failingChecks(checks: Checks | undefined): readonly string[] {
  return [
    ['system', checks?.system],
    ['instance', checks?.instance],
    ['volume', checks?.volumes],
  ].flatMap(([what, status]) =>
    status === undefined || good.has(status) ? [] : [`${what} check ${status}`],
  );
}

export function countChecks(checks: ReadonlyMap<string, Checks>): CheckCounts {
  const failing = [...checks.values()].filter((one) => failingChecks(one).length > 0).length;
  return { passing: checks.size - failing, failing };
}

/** The largest page of DescribeInstanceStatus. */
const MaxResults = 1000;

/** Reads the status checks of all that run, a thousand with each call, by id. */
export async function readChecks(
  machines: readonly Machine[],
  context: OperationContext,
): Promise<ReadonlyMap<string, Checks>> {
  const checks = new Map<string, Checks>();
  const running = machines.filter(({ state }) => state === 'running');
  for (const { account, region } of byPlace(running)) {
    const connection = await context.connections.at(account, region);
    const { signal } = context;
    for await (const page of connection.pages('ec2', 'DescribeInstanceStatus', { MaxResults }, { signal }))
      for (const status of page.InstanceStatuses ?? [])
        checks.set(status.InstanceId ?? '', {
          system: status.SystemStatus?.Status,
          instance: status.InstanceStatus?.Status,
          volumes: status.AttachedEbsStatus?.Status,
          events: (status.Events ?? []).map(({ Code = '', Description = '', NotBefore }) => ({
            code: Code,
            description: Description,
            notBefore: NotBefore?.toISOString(),
          })),
        });
  }
  return checks;
}
