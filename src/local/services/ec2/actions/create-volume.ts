import { zonesOf } from '../../../../data/regions.ts';
import type { Zone } from '../../../../data/regions.ts';
import type { CreateVolumeRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { checkToken, rememberToken } from '../../../blocks/idempotency.ts';
import {
  dryRunOperation,
  idempotentParameterMismatch,
  invalidParameterValue,
  missingParameter,
} from '../errors.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { checkVolumeShape } from '../volumes/check-volume.ts';
import { createVolumeRow } from '../volumes/create-volume.ts';
import { describeVolume } from '../volumes/describe-volume.ts';
import { canEncrypt } from '../volumes/key-access.ts';
import { chooseEncryption } from '../volumes/encryption.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { beginVolumeChange } from '../volumes/transition.ts';
import type { VolumeRow } from '../volumes/volume-row.ts';
import { findVolume, zoneNotFound } from '../volumes/volume-errors.ts';
import { checkVolumeQuota } from '../volumes/usage.ts';
import { checkRestorable, findUsableSnapshot } from '../snapshots/shared-snapshots.ts';
import { onCreation } from '../tags/on-creation.ts';

/** A client token is good for a day. */
const TOKEN_LIFETIME = 86_400_000;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html */
export const action = defineAction('ec2', 'CreateVolume', {
  authorize: (input, context) => [
    ...(input.SnapshotId === undefined ? [] : [onSnapshot('CreateVolume', input.SnapshotId, context)]),
    ...onCreation(
      {
        action: 'CreateVolume',
        resource: 'volume/*',
        tags: input.TagSpecifications,
        keys: {
          'ec2:VolumeType': input.VolumeType ?? 'gp2',
          'ec2:Encrypted': String(input.Encrypted ?? false),
        },
      },
      context,
    ),
  ],
  handler(input, context) {
    const { ClientToken: token, DryRun: dryRun, ...rest } = input;
    const call = { ...context, action: 'ec2:CreateVolume', token: token ?? '', input: rest };
    const verdict = token === undefined ? undefined : checkToken(call);
    if (verdict?.kind === 'mismatched') throw idempotentParameterMismatch();
    if (verdict?.kind === 'repeated') return created(findVolume(context.state, verdict.result));
    const spec = readSpec(input, context);
    checkVolumeQuota(context.state, spec);
    if (dryRun === true) throw dryRunOperation();
    const row = createVolumeRow(context, { ...spec, state: 'creating' });
    const change = canEncrypt(context, row, spec.content) ? 'created' : 'failed';
    beginVolumeChange(context, { volumeId: row.id, change });
    if (token !== undefined) rememberToken(call, row.id, TOKEN_LIFETIME);
    return created(row);
  },
});

/** What has just been made shows that it has no tags, and nothing of attachments. */
function created(row: VolumeRow) {
  return { ...describeVolume(row), Attachments: undefined, Tags: row.tags };
}

function readSpec(input: CreateVolumeRequest, context: ActionContext) {
  const zone = readZone(input, context.region);
  const snapshot = input.SnapshotId === undefined ? undefined : readSnapshot(input.SnapshotId, context);
  const shape = checkVolumeShape({
    type: input.VolumeType,
    size: readSize(input.Size, snapshot),
    iops: input.Iops,
    throughput: input.Throughput,
    multiAttach: input.MultiAttachEnabled,
  });
  const asked = { encrypted: input.Encrypted, kmsKeyId: input.KmsKeyId };
  const own = snapshot && { encrypted: snapshot.encrypted, kmsKeyId: snapshot.kmsKeyId };
  return {
    ...shape,
    ...chooseEncryption(asked, own, context),
    zone: zone.name,
    zoneId: zone.id,
    snapshotId: snapshot?.id,
    content: snapshot,
    tags: readTagSpecifications(input.TagSpecifications, ['volume']).get('volume'),
  };
}

function readZone(input: CreateVolumeRequest, region: string): Zone {
  const asked = input.AvailabilityZone ?? input.AvailabilityZoneId;
  if (asked === undefined) throw missingParameter('AvailabilityZone');
  const zone = zonesOf(region).find(({ name, id }) => name === asked || id === asked);
  if (zone === undefined) throw zoneNotFound(asked);
  return zone;
}

function readSnapshot(id: string, context: ActionContext): SnapshotRow {
  const snapshot = findUsableSnapshot(context, id);
  checkRestorable(snapshot, context.now);
  return snapshot;
}

function readSize(size: number | undefined, snapshot: SnapshotRow | undefined): number {
  if (snapshot === undefined) {
    if (size === undefined) throw missingParameter('size/snapshot');
    return size;
  }
  if (size !== undefined && size < snapshot.size) {
    throw invalidParameterValue(
      `Volume of size ${size}GB is smaller than snapshot '${snapshot.id}', expect size>= ${snapshot.size}GB`,
    );
  }
  return size ?? snapshot.size;
}
