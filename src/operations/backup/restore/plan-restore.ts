import { UsageError } from '../../../errors.ts';
import type { OperationContext, Place } from '../../context.ts';
import { onePlace } from '../../one-place.ts';
import { drawPlan } from '../../plan/draw-plan.ts';
import type { JsonObject } from '../../plan/json.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step.ts';
import type { BackedUpVolume } from '../format/manifest.ts';
import { blockSize } from '../format/sizes.ts';
import type { StoreInput } from '../store/open-store.ts';
import { chooseVolumes } from './choose-volume.ts';
import { openBackup } from './open-backup.ts';

export interface RestoreInput extends StoreInput {
  /** By its id, the first digits of it, or an instance for its newest. */
  readonly backup: string;
  /** Id or device; all when absent. */
  readonly volume?: string | undefined;
  /** Where volumes are made: that of the source when it is in this region. */
  readonly zone?: string | undefined;
  /** Make no volume of the snapshot. */
  readonly snapshotOnly?: boolean | undefined;
  /** The key of KMS for what is made; see `keyOf` for when it is absent. */
  readonly volumeKey?: string | undefined;
}

/** Plans to make volumes of a backup anew, in the one account and region that is open. */
export async function planRestore(input: RestoreInput, context: OperationContext): Promise<Plan> {
  const { account, region } = await onePlace('backup restore', context);
  using opened = await openBackup(input, context);
  const { manifest, backup } = opened;
  const steps = chooseVolumes(manifest, input.volume).map((volume): Step => {
    const zone = input.snapshotOnly === true ? undefined : zoneOf(input, volume, region);
    const { sizeGiB, blocks, device } = volume;
    const kmsKey = keyOf(input, volume, { account, region });
    return {
      id: `restore-${volume.volume}`,
      account,
      region,
      target: volume.volume,
      mover: {
        name: 'backup-restore',
        input: {
          store: input.store,
          backup: backup.id,
          volume: volume.volume,
          zone,
          token: context.random.uuid(),
          encrypted: kmsKey === undefined ? undefined : true,
          kmsKey,
        },
      },
      change: 'create',
      reason: `${device} as of ${manifest.time}, ${sizeGiB} GiB of which ${Math.ceil((blocks * blockSize) / 2 ** 20)} MiB are not zero, as a new snapshot${zone === undefined ? '' : ` and volume in ${zone}`}${kmsKey === undefined ? '' : `, encrypted with ${kmsKey}`}`,
      requires: [],
      after: [],
      undo: { impossible: 'delete the snapshot and the volume that it made' },
    };
  });
  return drawPlan(
    {
      operation: 'backup restore',
      input: JSON.parse(JSON.stringify(input)) as JsonObject,
      places: [{ account, region }],
    },
    steps,
    context,
  );
}

function zoneOf({ zone }: RestoreInput, volume: BackedUpVolume, region: string): string {
  const found = zone ?? (volume.zone.startsWith(region) ? volume.zone : undefined);
  if (found !== undefined) return found;
  throw new UsageError(`${volume.volume} was in ${volume.zone}, which is not in ${region}`, {
    hint: 'Say where the new volume is to be with --zone, or make a snapshot alone with --snapshot-only.',
  });
}

/**
 * The key that is named, or that of the source where it is in this account and region. Elsewhere an encrypted volume is
 * encrypted with the account's default key: nobody knows whether the other one may be used from here.
 */
function keyOf(
  { volumeKey }: RestoreInput,
  { kmsKey }: BackedUpVolume,
  { account, region }: Place,
): string | undefined {
  const [, , , where, whose] = kmsKey?.split(':') ?? [];
  return volumeKey ?? (where === region && whose === account ? kmsKey : undefined);
}
