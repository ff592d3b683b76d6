import { defineTimer } from '../../../clock/timer.ts';
import { RESTORED_TIMER } from '../notify/restored.ts';
import type { Restored } from '../notify/restored.ts';
import { tell } from '../objects/events.ts';
import { lookUp } from '../objects/find.ts';
import { buckets } from '../state.ts';

/** Tells that an archived object can be read now, or no longer; of an end that was put off meanwhile it says nothing. */
export const timer = defineTimer<Restored>({
  kind: RESTORED_TIMER,
  fire({ bucket: name, key, version }, context) {
    const bucket = context.state.table(buckets).get(name);
    const row = bucket && lookUp(context, name, { Key: key, VersionId: version });
    if (bucket === undefined || row?.restore === undefined) return;
    const { ready, until } = row.restore;
    if (until <= context.now) tell(context, bucket, 's3:ObjectRestore:Delete', row);
    else if (ready === context.now) tell(context, bucket, 's3:ObjectRestore:Completed', row);
  },
});
