import type { ActionContext, TimerContext } from '../../../action.ts';
import { addBlockDevice, removeBlockDevice } from '../instances/block-devices.ts';
import { announceVolume } from './announce-volume.ts';
import { deleteVolumeRow } from './delete-volume.ts';
import { volumes } from './volume-row.ts';
import type { VolumeRow } from './volume-row.ts';

/** What becomes of a volume in a moment. */
type VolumeChange = 'created' | 'failed' | 'attached' | 'unattached' | 'detached' | 'forced' | 'deleted';

export interface VolumeTransition {
  readonly volumeId: string;
  readonly change: VolumeChange;
  /** For attaching and detaching. */
  readonly instanceId?: string | undefined;
}

export const VOLUME_TIMER = 'ec2.volume.transition';

/** How long each takes, in milliseconds. AWS documents no numbers; its users see seconds. */
const TIMES: Readonly<Record<VolumeChange, number>> = {
  created: 3000,
  failed: 3000,
  attached: 4000,
  unattached: 4000,
  detached: 6000,
  forced: 1000,
  deleted: 5000,
};

/** Sees to it that a change that has begun is finished: by a timer, or at once in a lenient cloud. */
export function beginVolumeChange(context: ActionContext, transition: VolumeTransition): void {
  if (context.lenient) {
    finishVolumeChange(context, transition);
    return;
  }
  const { volumeId, change, instanceId = '' } = transition;
  context.timers.schedule({
    due: context.now + TIMES[change],
    kind: VOLUME_TIMER,
    key: `${volumeId} ${instanceId} ${change}`,
    payload: transition,
  });
}

/** Finishes a change, unless something else has happened to the volume meanwhile. */
export function finishVolumeChange(
  context: TimerContext,
  { volumeId, change, instanceId }: VolumeTransition,
): void {
  const { state } = context;
  const table = state.table(volumes);
  const row = table.get(volumeId);
  if (row === undefined) return;
  if (change === 'deleted') {
    deleteVolumeRow(context, row);
    announceVolume(context, volumeId, 'deleteVolume', 'deleted');
  } else if (change === 'failed') {
    if (row.state !== 'creating') return;
    deleteVolumeRow(context, row);
    announceVolume(context, volumeId, 'createVolume', 'failed', noKey(row));
  } else if (change === 'unattached') {
    giveBack(context, row, instanceId);
  } else if (change === 'created') {
    if (row.state !== 'creating') return;
    table.put({ ...row, state: 'available' });
    announceVolume(context, volumeId, 'createVolume', 'available');
  } else if (change === 'attached') table.put(withAttached(row, instanceId));
  else {
    const attachments = row.attachments.filter(
      (attachment) => attachment.instanceId !== instanceId || attachment.state !== 'detaching',
    );
    table.put({ ...row, attachments, state: attachments.length === 0 ? 'available' : 'in-use' });
    const gone = attachments.every((attachment) => attachment.instanceId !== instanceId);
    if (instanceId !== undefined && gone) removeBlockDevice(state, instanceId, volumeId);
  }
  if (change !== 'attached' || instanceId === undefined) return;
  const attachment = row.attachments.find((candidate) => candidate.instanceId === instanceId);
  if (attachment?.state !== 'attaching') return;
  const { device: deviceName, attachTime, deleteOnTermination } = attachment;
  addBlockDevice(state, instanceId, {
    deviceName,
    volumeId,
    attachTime,
    status: 'attached',
    deleteOnTermination,
  });
}

function noKey({ kmsKeyId = '' }: VolumeRow): string {
  return `${kmsKeyId} is not accessible.`;
}

/** An attachment that came to nothing. */
function giveBack(context: TimerContext, row: VolumeRow, instanceId: string | undefined): void {
  const attachments = row.attachments.filter(
    (each) => each.instanceId !== instanceId || each.state !== 'attaching',
  );
  if (attachments.length === row.attachments.length || instanceId === undefined) return;
  const state = attachments.length === 0 ? 'available' : 'in-use';
  context.state.table(volumes).put({ ...row, attachments, state });
  removeBlockDevice(context.state, instanceId, row.id);
  announceVolume(context, row.id, 'attachVolume', 'failed', noKey(row));
}

function withAttached(row: VolumeRow, instanceId: string | undefined): VolumeRow {
  const attachments = row.attachments.map((attachment) =>
    attachment.instanceId === instanceId && attachment.state === 'attaching'
      ? { ...attachment, state: 'attached' as const }
      : attachment,
  );
  return { ...row, attachments };
}
