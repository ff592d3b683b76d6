import { defineTimer } from '../../../clock/timer.ts';
import { replicate } from '../replicate/replicate.ts';
import { REPLICATION_TIMER } from '../replicate/schedule.ts';
import type { Replication } from '../replicate/schedule.ts';

/** A version gets to where its bucket's rules send it. */
export const timer = defineTimer<Replication>({
  kind: REPLICATION_TIMER,
  fire: (replication, context) => replicate(context, replication),
});
