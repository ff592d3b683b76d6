import { closeStep } from '../bastion/close-step.ts';
import { ownRules } from '../bastion/read-rules.ts';
import { isoSeconds } from '../bastion/rule.ts';
import type { OperationContext, Place } from '../context.ts';
import { failureOf } from '../plan/failure.ts';
import type { PlanEntry } from '../plan/step.ts';
import type { Judging } from './judge.ts';
import type { ScheduledKind } from './scheduled-kind.ts';

const placesAtOnce = 8;

/** Rules of `bastion open` whose time is over: for those that nobody closed, such as after a computer was shut. */
export const expiredBastions: ScheduledKind = {
  name: 'bastions',
  async *entries(judging, context) {
    const places = await context.connections.places();
    for (let from = 0; from < places.length; from += placesAtOnce) {
      const some = places.slice(from, from + placesAtOnce);
      const read = await Promise.all(some.map((place) => entriesOf(place, judging, context)));
      yield* read.flat();
    }
  },
};

async function entriesOf(
  { account, region }: Place,
  judging: Judging,
  context: OperationContext,
): Promise<readonly PlanEntry[]> {
  const entries: PlanEntry[] = [];
  try {
    const connection = await context.connections.at(account, region);
    for await (const rule of ownRules(undefined, connection)) {
      const { until } = rule;
      if (until === undefined)
        entries.push({
          skip: rule.id,
          account,
          region,
          reason: 'its tag says no time until which it is open',
        });
      else if (until > judging.now) judging.onExpiry?.(until);
      else
        entries.push(
          expiry(closeStep(rule, { account, region }, `its time was over at ${isoSeconds(until)}`)),
        );
    }
  } catch (error) {
    // Instances are what schedules are for: a role that may not read rules still starts and stops them.
    const reason = `open bastions could not be read: ${failureOf(error).message}`;
    entries.push({ skip: region, account, region, reason });
  }
  return entries;
}

function expiry(step: ReturnType<typeof closeStep>): ReturnType<typeof closeStep> {
  return { ...step, undo: { impossible: 'its time is over; open it again with nuage bastion open' } };
}
