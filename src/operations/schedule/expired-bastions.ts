import { closeStep } from '../bastion/close-step.ts';
import { ownRules } from '../bastion/read-rules.ts';
import { isoSeconds } from '../bastion/rule.ts';
import { failureOf } from '../plan/failure.ts';
import type { ScheduledKind } from './scheduled-kind.ts';

/** Rules of `bastion open` whose time is over: for those that nobody closed, such as after a computer was shut. */
export const expiredBastions: ScheduledKind = {
  name: 'bastions',
  async *entries(judging, context) {
    for (const place of await context.connections.places()) {
      const { account, region } = place;
      try {
        const connection = await context.connections.at(account, region);
        for await (const rule of ownRules(undefined, connection)) {
          const { until } = rule;
          if (until === undefined)
            yield { skip: rule.id, account, region, reason: 'its tag says no time until which it is open' };
          else if (until > judging.now) judging.onExpiry?.(until);
          else yield expiry(closeStep(rule, place, `its time was over at ${isoSeconds(until)}`));
        }
      } catch (error) {
        // Instances are what schedules are for: a role that may not read rules still starts and stops them.
        const reason = `open bastions could not be read: ${failureOf(error).message}`;
        yield { skip: region, account, region, reason };
      }
    }
  },
};

function expiry(step: ReturnType<typeof closeStep>): ReturnType<typeof closeStep> {
  return { ...step, undo: { impossible: 'its time is over; open it again with nuage bastion open' } };
}
