import { createHash } from 'node:crypto';
import { publicImages } from '../../../../data/public-images.ts';
import type { PublicImage } from '../../../../data/public-images.ts';
import type { BlockDeviceMapping } from '../../../../wire/generated/ec2.ts';
import type { ImageRow } from './image-row.ts';
import { billingOf } from './platform.ts';

/** Owners that are not Amazon, and so have no alias: Canonical and Red Hat. */
const OTHER_OWNERS = new Set(['099720109477', '309956199498']);

const rows = new Map<string, ReadonlyMap<string, ImageRow>>();

/** The public images of a region by id, as rows. Made once. */
export function publicImageRows(region: string): ReadonlyMap<string, ImageRow> {
  const known = rows.get(region);
  if (known !== undefined) return known;
  const made = new Map([...publicImages(region)].map(([id, image]) => [id, rowOf(image, region)]));
  rows.set(region, made);
  return made;
}

function rowOf(image: PublicImage, region: string): ImageRow {
  const hvm = image.virtualizationType === 'hvm';
  const al2023 = image.name.startsWith('al2023-');
  const ownerAlias = OTHER_OWNERS.has(image.ownerId) ? undefined : 'amazon';
  return {
    ...billingOf(image.name, image.windows),
    id: image.id,
    account: image.ownerId,
    ownerAlias,
    region,
    name: image.name,
    description: image.description,
    location: `${ownerAlias ?? image.ownerId}/${image.name}`,
    architecture: image.architecture,
    virtualizationType: image.virtualizationType,
    hypervisor: 'xen',
    rootDeviceName: image.rootDeviceName,
    rootDeviceType: image.rootDeviceType,
    enaSupport: hvm,
    sriovNetSupport: hvm ? 'simple' : undefined,
    platform: image.windows ? 'windows' : undefined,
    bootMode: image.architecture === 'arm64' ? 'uefi' : al2023 ? 'uefi-preferred' : undefined,
    imdsSupport: al2023 ? 'v2.0' : undefined,
    blockDevices: image.rootDeviceType === 'ebs' ? [rootDevice(image)] : [],
    state: 'available',
    public: true,
    creationDate: image.released && `${image.released}T00:00:00.000Z`,
    launchAccounts: [],
    tags: [],
  };
}

function rootDevice(image: PublicImage): BlockDeviceMapping {
  return {
    DeviceName: image.rootDeviceName,
    Ebs: {
      DeleteOnTermination: true,
      SnapshotId: snapshotOf(image.id),
      VolumeSize: rootSize(image),
      VolumeType: rootType(image.name),
      Encrypted: false,
    },
  };
}

/** The snapshot of a public image is nobody's to see; its id only has to be the same every time. */
function snapshotOf(imageId: string): string {
  return `snap-0${createHash('sha256').update(imageId).digest('hex').slice(0, 16)}`;
}

/** GiB of the root volume, as the distributions document it. */
function rootSize({ name, windows }: PublicImage): number {
  if (windows) return 30;
  if (/^(?:al2023|amzn2?)-ami-minimal-/.test(name)) return 2;
  if (/^(?:RHEL|suse)-/.test(name)) return 10;
  if (/DLAMI|Deep Learning/.test(name)) return 50;
  return 8;
}

function rootType(name: string): 'gp2' | 'gp3' | 'standard' {
  if (name.startsWith('al2023-')) return 'gp3';
  return name.endsWith('-ebs') ? 'standard' : 'gp2';
}
