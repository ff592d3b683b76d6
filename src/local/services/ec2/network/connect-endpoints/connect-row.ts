import type { Tag } from '../../../../blocks/tags.ts';
import { AwsError } from '../../../../error.ts';
import { defineTable } from '../../../../store/table.ts';

/** An endpoint of EC2 Instance Connect. */
export interface ConnectRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly vpcId: string;
  readonly subnetId: string;
  readonly zone: string;
  readonly zoneId: string;
  readonly interfaceId: string;
  readonly groupIds: readonly string[];
  readonly preserveClientIp: boolean;
  readonly addressType: string;
  /** Eight hexadecimal digits in its name. */
  readonly label: string;
  readonly state:
    | 'create-in-progress'
    | 'create-complete'
    | 'update-in-progress'
    | 'update-complete'
    | 'delete-in-progress';
  /** Epoch milliseconds. */
  readonly created: number;
  readonly tags: readonly Tag[];
}

export const connectEndpoints = defineTable<ConnectRow>({
  name: 'ec2.connect-endpoints',
  scope: 'region',
  id: (row) => row.id,
  indexes: {},
});

export const ADDRESS_TYPES = ['ipv4', 'dualstack', 'ipv6'];

const code = 'InvalidInstanceConnectEndpointId';

/** The codes are AWS's, the sentences of the form that EC2 has for others. */
export const connectIdErrors = {
  malformed: (id: string) =>
    new AwsError(`${code}.Malformed`, 400, `Invalid id: "${id}" (expecting "eice-...")`),
  notFound: (ids: readonly string[]) =>
    new AwsError(
      `${code}.NotFound`,
      400,
      `The instance connect endpoint ID '${ids.join(', ')}' does not exist`,
    ),
};
