import { defineTimer } from '../../../clock/timer.ts';
import { goOn } from '../archives/replay.ts';

/** A replay begins, ends, or is cancelled. */
export const timer = defineTimer<{ readonly name: string }>({
  kind: 'events.replay',
  fire: ({ name }, context) => goOn(context, name),
});
