import type { S3InitiateRestoreObjectOperation } from '../../../../../wire/generated/s3control.ts';
import type { Operate } from './operate.ts';

const TIERS: Readonly<Record<string, string>> = { BULK: 'Bulk', STANDARD: 'Standard' };

export const restore =
  ({ ExpirationInDays: Days, GlacierJobTier }: S3InitiateRestoreObjectOperation): Operate =>
  async ({ phase, actor }, object) => {
    const Tier = TIERS[GlacierJobTier ?? 'STANDARD'] ?? 'Standard';
    const RestoreRequest = { Days, GlacierJobParameters: { Tier } };
    await phase.call('s3', 'RestoreObject', { ...object, RestoreRequest }, actor);
    return undefined;
  };
