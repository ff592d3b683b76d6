import type { NatGateway } from '../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { NatGatewayRow } from './gateways/nat-row.ts';

/** A NAT gateway as `DescribeNatGateways` answers it. */
export function describeNatGateway(row: NatGatewayRow): NatGateway {
  return {
    NatGatewayId: row.id,
    VpcId: row.vpcId,
    SubnetId: row.subnetId,
    ConnectivityType: row.connectivity,
    State: row.state,
    CreateTime: new Date(row.createdAt),
    DeleteTime: row.deletedAt === undefined ? undefined : new Date(row.deletedAt),
    FailureCode: row.failure?.code,
    FailureMessage: row.failure?.message,
    NatGatewayAddresses: row.addresses.map((address) => ({
      NetworkInterfaceId: row.interfaceId,
      PrivateIp: address.privateIp,
      AllocationId: address.allocationId,
      AssociationId: address.associationId,
      PublicIp: address.publicIp,
      IsPrimary: address.isPrimary,
      Status:
        row.state === 'available' ? 'succeeded' : row.state === 'deleting' ? 'disassociating' : 'associating',
    })),
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html */
export const natGatewayFilters: FilterTable<NatGatewayRow> = {
  'nat-gateway-id': (row) => row.id,
  state: (row) => row.state,
  'subnet-id': (row) => row.subnetId,
  'vpc-id': (row) => row.vpcId,
};
