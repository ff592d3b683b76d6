import type { ActionPhase } from '../../../phase.ts';
import { blockSize } from '../../../store/blocks/contents.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import { findOwnImage } from '../images/find-image.ts';
import type { ImageRow } from '../images/image-row.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { imageNotStorable } from './transfer-errors.ts';
import type { StoredDisk, StoredImage } from './stored-image.ts';

interface Wish {
  readonly ImageId: string;
  readonly Bucket: string;
  readonly S3ObjectTags?:
    | readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[]
    | undefined;
}

interface Disk extends StoredDisk {
  readonly snapshot: SnapshotRow;
}

/** Puts an image with all that its disks hold into a bucket, as the one who asks. Answers the key of the object. */
export async function storeImage(input: Wish, phase: ActionPhase): Promise<string> {
  const { stored, disks } = phase.transact((context) => {
    const image = findOwnImage(context, input.ImageId);
    if (image.state !== 'available' || image.rootDeviceType !== 'ebs') throw imageNotStorable(image.id);
    const found: Disk[] = image.blockDevices.flatMap(({ Ebs: ebs }, device) => {
      const snapshot = context.state.table(snapshots).get(ebs?.SnapshotId ?? '');
      if (snapshot === undefined) return [];
      const blocks = [...context.blocks.list(ownerName(snapshot))].map(({ index }) => index);
      return { device, size: snapshot.size, blocks, snapshot };
    });
    const whole: StoredImage = {
      form: 'nuage-image-1',
      image: whatStays(image),
      blockDevices: image.blockDevices,
      disks: found.map(({ device, size, blocks }) => ({ device, size, blocks })),
    };
    return { stored: whole, disks: found };
  });
  const line = Buffer.from(`${JSON.stringify(stored)}\n`);
  const length = disks.reduce((sum, { blocks }) => sum + blocks.length * blockSize, line.byteLength);
  const Key = `${input.ImageId}.bin`;
  const tags = new URLSearchParams();
  for (const { Key: key = '', Value: value = '' } of input.S3ObjectTags ?? []) tags.append(key, value);
  await phase.call(
    's3',
    'PutObject',
    {
      Bucket: input.Bucket,
      Key,
      Body: bytesOf(line, disks, phase),
      ContentLength: length,
      Tagging: tags.size === 0 ? undefined : tags.toString(),
    },
    phase.caller,
  );
  return Key;
}

/** What an image is, whoever has it and wherever it stands. */
function whatStays(image: ImageRow): StoredImage['image'] {
  const {
    account: _account,
    region: _region,
    ownerAlias: _ownerAlias,
    location: _location,
    state: _state,
    public: _public,
    launchAccounts: _launchAccounts,
    creationDate: _creationDate,
    deprecationTime: _deprecationTime,
    protection: _protection,
    blockDevices: _blockDevices,
    ...rest
  } = image;
  return rest;
}

async function* bytesOf(
  line: Uint8Array,
  disks: readonly Disk[],
  phase: ActionPhase,
): AsyncGenerator<Uint8Array> {
  yield line;
  for (const { blocks, snapshot } of disks)
    for (const index of blocks)
      yield (
        phase.transact((context) => context.blocks.read(ownerName(snapshot), index)) ??
          new Uint8Array(blockSize)
      );
}
