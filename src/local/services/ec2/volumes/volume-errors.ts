import { isWellFormedId } from '../../../blocks/ids.ts';
import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import { snapshots } from './snapshot-row.ts';
import type { SnapshotRow } from './snapshot-row.ts';
import { volumes } from './volume-row.ts';
import type { VolumeRow } from './volume-row.ts';

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const volumeIdMalformed = (id: string): AwsError =>
  client('InvalidParameterValue', `Value (${id}) for parameter volumeId is invalid. Expected: 'vol-...'.`);

export const volumesNotFound = (ids: readonly string[]): AwsError =>
  client(
    'InvalidVolume.NotFound',
    ids.length === 1
      ? `The volume '${ids[0]}' does not exist.`
      : `The volumes '${ids.join(', ')}' do not exist.`,
  );

export const snapshotIdMalformed = (id: string): AwsError =>
  client('InvalidParameterValue', `Value (${id}) for parameter snapshotId is invalid. Expected: 'snap-...'.`);

export const snapshotsNotFound = (ids: readonly string[]): AwsError =>
  client(
    'InvalidSnapshot.NotFound',
    ids.length === 1
      ? `The snapshot '${ids[0]}' does not exist.`
      : `The snapshots '${ids.join(', ')}' do not exist.`,
  );

export const volumeInUse = (id: string, instanceId: string): AwsError =>
  client('VolumeInUse', `Volume ${id} is currently attached to ${instanceId}`);

export const alreadyAttached = (id: string): AwsError =>
  client('VolumeInUse', `${id} is already attached to an instance`);

export const volumeInState = (id: string, state: string): AwsError =>
  client('IncorrectState', `Volume '${id}' is in the '${state}' state.`);

export const zoneMismatch = (id: string, instanceId: string): AwsError =>
  client(
    'InvalidVolume.ZoneMismatch',
    `The volume '${id}' is not in the same availability zone as instance '${instanceId}'`,
  );

export const instanceNotRunning = (id: string): AwsError =>
  client('IncorrectState', `Instance '${id}' is not 'running'.`);

export const deviceInUse = (device: string): AwsError =>
  client(
    'InvalidParameterValue',
    `Invalid value '${device}' for unixDevice. Attachment point ${device} is already in use`,
  );

export const deviceInvalid = (device: string): AwsError =>
  client(
    'InvalidParameterValue',
    `Value (${device}) for parameter device is invalid. ${device} is not a valid EBS device name.`,
  );

export const notAttached = (id: string, instanceId: string): AwsError =>
  client('InvalidAttachment.NotFound', `The volume '${id}' is not attached to instance '${instanceId}'.`);

export const notAttachedAs = (id: string, instanceId: string, device: string): AwsError =>
  client(
    'InvalidAttachment.NotFound',
    `The volume ${id} is not attached to instance ${instanceId} as device ${device}`,
  );

export const rootVolume = (device: string, instanceId: string): AwsError =>
  client('OperationNotPermitted', `Unable to detach root volume '${device}' from instance '${instanceId}'`);

export const zoneNotFound = (zone: string): AwsError =>
  client('InvalidZone.NotFound', `The zone '${zone}' does not exist.`);

export const snapshotInUse = (id: string, imageId: string): AwsError =>
  client('InvalidSnapshot.InUse', `The snapshot ${id} is currently in use by ${imageId}`);

/** A volume by id, or EC2's error. */
export function findVolume(state: State, id: string): VolumeRow {
  if (!isWellFormedId('vol', id)) throw volumeIdMalformed(id);
  const row = state.table(volumes).get(id);
  if (row === undefined || row.state === 'deleting') throw volumesNotFound([id]);
  return row;
}

/** A snapshot by id, or EC2's error. */
export function findSnapshot(state: State, id: string): SnapshotRow {
  if (!isWellFormedId('snap', id)) throw snapshotIdMalformed(id);
  const row = state.table(snapshots).get(id);
  if (row === undefined) throw snapshotsNotFound([id]);
  return row;
}
