import type { KeyMetadata } from '../wire/generated/kms.ts';
import type { ServiceQuota } from '../wire/generated/service-quotas.ts';
import type { TimerContext } from './action.ts';
import { adoptAutoScaling, type FoundAutoScaling } from './services/autoscaling/adopt.ts';
import { adoptEc2 } from './services/ec2/adopt/adopt.ts';
import type { FoundEc2 } from './services/ec2/adopt/found.ts';
import { adoptKeys } from './services/kms/adopt.ts';
import { adoptQuotas } from './services/service-quotas/adopt.ts';

/** What an account has in a region, as its services describe it. */
export interface FoundRegion {
  readonly ec2: FoundEc2;
  readonly autoscaling: FoundAutoScaling;
  /** The keys that volumes and snapshots are encrypted with. */
  readonly keys: readonly KeyMetadata[];
  /** What it may have. */
  readonly quotas: readonly ServiceQuota[];
}

/** Takes over what an account has. What stands on something comes after it. */
export function adoptRegion(found: FoundRegion, context: TimerContext): void {
  adoptQuotas(found.quotas, context);
  adoptKeys(found.keys, context);
  adoptEc2(found.ec2, context);
  adoptAutoScaling(found.autoscaling, context);
}
