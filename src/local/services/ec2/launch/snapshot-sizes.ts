import type { ImageRow } from '../images/image-row.ts';

/** How large the snapshots are that a launch may use, in GiB; undefined for one that is not known. */
export function snapshotSizes(image: ImageRow): (snapshotId: string) => number | undefined {
  return (snapshotId) =>
    image.blockDevices.find((device) => device.Ebs?.SnapshotId === snapshotId)?.Ebs?.VolumeSize;
}
