import type { Input } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';

/** A sync of inventory to a bucket. It is kept; nothing is synchronised. */
export interface DataSyncRow {
  readonly settings: Input<'ssm', 'CreateResourceDataSync'>;
  readonly created: number;
  readonly modified: number;
}

export const dataSyncs = defineTable<DataSyncRow>({
  name: 'ssm.resource-data-syncs',
  scope: 'region',
  id: ({ settings }) => settings.SyncName,
});

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const syncNotFound = (name: string): AwsError =>
  client('ResourceDataSyncNotFoundException', `ResourceDataSync with name ${name} does not exist.`);
export const syncExists = (name: string): AwsError =>
  client('ResourceDataSyncAlreadyExistsException', `ResourceDataSync with name ${name} already exists.`);
export const invalidSync = (message: string): AwsError =>
  client('ResourceDataSyncInvalidConfigurationException', message);
