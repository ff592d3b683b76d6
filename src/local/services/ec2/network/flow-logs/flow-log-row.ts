import type { Tag } from '../../../../blocks/tags.ts';
import { defineTable } from '../../../../store/table.ts';

/** A flow log. It is kept and shown; no packets flow here, so nothing is ever written by it. */
export interface FlowLogRow {
  readonly id: string;
  /** The VPC, subnet or network interface. */
  readonly resourceId: string;
  readonly trafficType: string;
  readonly destinationType: string;
  readonly destination: string | undefined;
  readonly logGroupName: string | undefined;
  readonly roleArn: string | undefined;
  readonly crossAccountRoleArn: string | undefined;
  readonly format: string;
  /** Seconds. */
  readonly interval: number;
  readonly options:
    | { readonly fileFormat: string; readonly hiveCompatible: boolean; readonly perHour: boolean }
    | undefined;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly tags: readonly Tag[];
}

export const flowLogs = defineTable<FlowLogRow>({
  name: 'ec2.flow-logs',
  scope: 'region',
  id: (row) => row.id,
  indexes: { resource: (row) => row.resourceId },
});

/** https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html#flow-logs-default */
export const defaultFormat =
  '${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}';
