import type { ActionContext } from '../../action.ts';
import type { SnapshotRow } from '../ec2/port.ts';

export const WRITE_TIMEOUT = 'ebs.snapshot.timeout';

/** From now on the writer has its time anew. */
export function awaitBlocks({ timers, now }: ActionContext, { id, writing }: SnapshotRow): void {
  const due = now + (writing?.timeout ?? 0) * 60_000;
  timers.schedule({ due, kind: WRITE_TIMEOUT, key: id, payload: { snapshotId: id } });
}
