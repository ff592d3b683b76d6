import type { Clock, Random } from '../../clock.ts';
import { UsageError } from '../../errors.ts';
import { LocalCloud } from '../../local/cloud.ts';
import type { Connections, Place } from '../../operations/context.ts';
import { stepsOf, type Plan } from '../../operations/plan/plan.ts';
import { noRuntimes } from './no-runtimes.ts';
import { readRegion } from './read-region.ts';

export interface AccountReading {
  readonly plan: Plan;
  readonly places: readonly Place[];
  /** The ways into the account; nothing is changed through them. */
  readonly connections: Connections;
  /** The time in the account, which the twin goes on from. */
  readonly clock: Clock;
  readonly wall: Clock;
  readonly random: Random;
  readonly signal?: AbortSignal | undefined;
  /** Told when a region was read. */
  onRead?(region: string, found: number): void;
}

/** What the twin of an account holds. */
const held: ReadonlySet<string> = new Set(['ec2', 'autoscaling']);

/**
 * Makes a cloud of what accounts have of EC2 and Auto Scaling where a plan works, and saves it to a file. Throws a
 * UsageError for a plan that works on anything else.
 */
export async function saveTwin(file: string, reading: AccountReading): Promise<void> {
  const { plan, places, connections, clock, wall, random, signal } = reading;
  const targets = new Set<string>();
  for await (const { id, target, call, mover } of stepsOf(plan)) {
    targets.add(target);
    const what =
      call === undefined
        ? mover?.name
        : held.has(call.service)
          ? undefined
          : `${call.service}:${call.action}`;
    if (what !== undefined)
      throw new UsageError(
        `The twin of an AWS account holds EC2 and Auto Scaling, and the step ${id} of this plan is ${what}.`,
        { hint: 'A local cloud has a twin of everything: rehearse there with --local.' },
      );
  }
  const [first] = places;
  await using cloud = await LocalCloud.start({
    accountId: first?.account,
    seed: random.hex(32),
    wall,
    time: clock.now(),
    frozen: true,
    runtimes: noRuntimes,
  });
  for (const place of places) {
    const found = await readRegion(await connections.at(place.account, place.region), targets, signal);
    await cloud.adopt(place, found);
    reading.onRead?.(place.region, found.ec2.instances.length);
  }
  await cloud.save(file);
}
