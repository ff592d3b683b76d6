import type {
  S3SetObjectLegalHoldOperation,
  S3SetObjectRetentionOperation,
} from '../../../../../wire/generated/s3control.ts';
import type { Operate } from './operate.ts';

export const setLegalHold =
  ({ LegalHold }: S3SetObjectLegalHoldOperation): Operate =>
  async ({ phase, actor }, object) => {
    await phase.call('s3', 'PutObjectLegalHold', { ...object, LegalHold }, actor);
    return undefined;
  };

export const setRetention =
  ({ Retention, BypassGovernanceRetention }: S3SetObjectRetentionOperation): Operate =>
  async ({ phase, actor }, object) => {
    await phase.call('s3', 'PutObjectRetention', { ...object, Retention, BypassGovernanceRetention }, actor);
    return undefined;
  };
