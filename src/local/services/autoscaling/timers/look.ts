import { defineTimer } from '../../../clock/timer.ts';
import { lookTimer } from '../../../scaling-group.ts';
import { lookAtGroup } from '../groups/look.ts';

/** A group looks at its instances: EC2 changed the state of one, a hook's time is over, or a launch is tried again. */
export const timer = defineTimer<{ readonly group: string }>({
  kind: lookTimer,
  fire({ group }, context) {
    lookAtGroup(context, group);
  },
});
