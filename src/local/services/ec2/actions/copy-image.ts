import { zonesOf } from '../../../../data/regions.ts';
import type { BlockDeviceMapping, CopyImageRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { checkToken, rememberToken } from '../../../blocks/idempotency.ts';
import { isReservedKey, mergeTags } from '../../../blocks/tags.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { dryRunOperation, idempotentParameterMismatch, invalidParameterValue } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { findImage } from '../images/find-image.ts';
import { imageUnavailable } from '../images/image-errors.ts';
import type { ImageRow } from '../images/image-row.ts';
import { checkImageName, newImageId, putNewImage } from '../images/new-image.ts';
import { createSnapshotRow } from '../snapshots/create-snapshot.ts';
import { onCreation } from '../tags/on-creation.ts';
import { chooseEncryption } from '../volumes/encryption.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';

/** A client token is good for a day. */
const TOKEN_LIFETIME = 86_400_000;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html */
export const action = defineAction('ec2', 'CopyImage', {
  authorize: (input, context) => [
    ...onCreation({ action: 'CopyImage', resource: 'image/*', tags: input.TagSpecifications }, context),
    onImage('CopyImage', input.SourceImageId, { ...context, ...placeOf(input, context) }),
  ],
  handler(input, context) {
    const { ClientToken: token = '', DryRun: dryRun, ...rest } = input;
    const call = { ...context, action: 'ec2:CopyImage', token, input: rest };
    const verdict = token === '' ? undefined : checkToken(call);
    if (verdict?.kind === 'mismatched') throw idempotentParameterMismatch();
    if (verdict?.kind === 'repeated') return { ImageId: verdict.result };
    if (zonesOf(input.SourceRegion).length === 0)
      throw invalidParameterValue(`Invalid source region: ${input.SourceRegion}`);
    const tags = readTagSpecifications(input.TagSpecifications, ['image', 'snapshot']);
    checkImageName(input.Name, context);
    const source = findImage(placeOf(input, context), input.SourceImageId);
    if (source.state !== 'available') throw imageUnavailable(source.id);
    // Refuses a key without encryption before anything is made.
    chooseEncryption({ encrypted: input.Encrypted, kmsKeyId: input.KmsKeyId }, undefined, context);
    if (dryRun === true) throw dryRunOperation();
    const copied = input.CopyImageTags === true ? source.tags.filter((tag) => !isReservedKey(tag.Key)) : [];
    const row = copy(
      source,
      input,
      mergeTags(copied, tags.get('image') ?? []),
      tags.get('snapshot') ?? [],
      context,
    );
    if (token !== '') rememberToken(call, row.id, TOKEN_LIFETIME);
    return { ImageId: row.id };
  },
});

/** The account as it is in the region that the image comes from. */
function placeOf({ SourceRegion: region }: CopyImageRequest, { state, account }: ActionContext) {
  return { state: state.at(account, region), account, region };
}

function copy(
  source: ImageRow,
  input: CopyImageRequest,
  tags: readonly Tag[],
  snapshotTags: readonly Tag[],
  context: ActionContext,
): ImageRow {
  const id = newImageId(context);
  const completions: number[] = [];
  const blockDevices = source.blockDevices.map((device) => {
    if (device.Ebs?.SnapshotId === undefined) return device;
    const snapshot = copyDevice(source, id, device, device.Ebs.SnapshotId, input, snapshotTags, context);
    completions.push(snapshot.completionTime);
    return {
      ...device,
      Ebs: { ...device.Ebs, SnapshotId: snapshot.id, Encrypted: snapshot.encrypted, KmsKeyId: undefined },
    };
  });
  const { protection: _protection, deprecationTime: _deprecation, ownerAlias: _alias, ...kept } = source;
  const image = {
    ...kept,
    id,
    name: input.Name,
    description: input.Description ?? '',
    sourceInstanceId: undefined,
    sourceImageId: source.id,
    sourceImageRegion: input.SourceRegion,
    blockDevices,
    tags,
  };
  return putNewImage(context, image, completions.length > 0 ? Math.max(...completions) : undefined);
}

function copyDevice(
  source: ImageRow,
  imageId: string,
  { Ebs: ebs }: BlockDeviceMapping,
  snapshotId: string,
  input: CopyImageRequest,
  tags: readonly Tag[],
  context: ActionContext,
): SnapshotRow {
  const content = { account: source.account, region: source.region, id: snapshotId };
  const found = context.state.at(source.account, source.region).table(snapshots).get(snapshotId);
  const before = { encrypted: found?.encrypted ?? ebs?.Encrypted ?? false, kmsKeyId: undefined };
  return createSnapshotRow(context, {
    ...chooseEncryption({ encrypted: input.Encrypted, kmsKeyId: input.KmsKeyId }, before, context),
    volumeId: 'vol-ffffffff',
    size: found?.size ?? ebs?.VolumeSize ?? 8,
    description: `Copied for DestinationAmi ${imageId} from SourceAmi ${source.id} for SourceSnapshot ${snapshotId}. Task created on ${context.now.toLocaleString('en-US')}.`,
    tags,
    content,
    transfer: 'standard',
  });
}
