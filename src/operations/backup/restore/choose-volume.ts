import { UsageError } from '../../../errors.ts';
import type { BackedUpVolume, BackupManifest } from '../format/manifest.ts';

/** The volumes of a backup that are meant: all, or the one that is named by id or device. */
export function chooseVolumes(
  { volumes, instance }: BackupManifest,
  named: string | undefined,
): readonly BackedUpVolume[] {
  if (named === undefined) return volumes;
  const found = volumes.filter(({ volume, device }) => volume === named || device === named);
  if (found.length > 0) return found;
  throw new UsageError(`The backup of ${instance} has no volume "${named}".`, {
    hint: `It has ${volumes.map(({ volume, device }) => `${volume} (${device})`).join(', ')}.`,
  });
}
