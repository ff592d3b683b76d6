import { closeStep } from '../bastion/close-step.ts';
import { ownRules } from '../bastion/read-rules.ts';
import { isoSeconds } from '../bastion/rule.ts';
import { entriesOfPlaces } from './entries-of-places.ts';
import type { ScheduledKind } from './scheduled-kind.ts';

/** Rules of `bastion open` whose time is over: for those that nobody closed, such as after a computer was shut. */
export const expiredBastions: ScheduledKind = {
  name: 'bastions',
  entries: (judging, context) =>
    entriesOfPlaces('open bastions', context, async function* expired(connection, place) {
      for await (const rule of ownRules(undefined, connection)) {
        const { until } = rule;
        if (until === undefined)
          yield { skip: rule.id, ...place, reason: 'its tag says no time until which it is open' };
        else if (until > judging.now) judging.onExpiry?.(until);
        else yield expiry(closeStep(rule, place, `its time was over at ${isoSeconds(until)}`));
      }
    }),
};

function expiry(step: ReturnType<typeof closeStep>): ReturnType<typeof closeStep> {
  return { ...step, undo: { impossible: 'its time is over; open it again with nuage bastion open' } };
}
