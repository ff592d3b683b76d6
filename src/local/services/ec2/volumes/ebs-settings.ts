import { defineTable } from '../../../store/table.ts';
import type { State } from '../../../store/table.ts';

/** What an account has settled for EBS and images in a region. */
export interface EbsSettings {
  readonly id: 'settings';
  readonly encryptionByDefault: boolean;
  /** The key of the account's choice, an ARN; without it the key that AWS keeps for EBS. */
  readonly defaultKmsKeyId?: string | undefined;
  readonly snapshotSharing: 'unblocked' | 'block-new-sharing' | 'block-all-sharing';
  readonly imageSharing: 'unblocked' | 'block-new-sharing';
}

const table = defineTable<EbsSettings>({ name: 'ec2.ebs-settings', scope: 'region', id: (row) => row.id });

/**
 * What AWS gives an account that has settled nothing: no encryption by default, snapshots may be shared, and images
 * may not be made public (so for every account made since October 2023).
 */
const standard: EbsSettings = {
  id: 'settings',
  encryptionByDefault: false,
  snapshotSharing: 'unblocked',
  imageSharing: 'block-new-sharing',
};

/** The alias of the key that AWS keeps for EBS in every account. */
export const AWS_EBS_KEY = 'alias/aws/ebs';

export function ebsSettings(state: State): EbsSettings {
  return state.table(table).get('settings') ?? standard;
}

export function changeEbsSettings(state: State, change: Partial<EbsSettings>): EbsSettings {
  const settings = { ...ebsSettings(state), ...change };
  state.table(table).put(settings);
  return settings;
}
