import type { Ec2InstanceConnectEndpoint } from '../../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../../blocks/filters.ts';
import { ec2Arn } from '../../tags/ec2-arn.ts';
import type { ConnectRow } from './connect-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ec2InstanceConnectEndpoint.html */
export function describeConnect(
  row: ConnectRow,
  place: Parameters<typeof ec2Arn>[0],
): Ec2InstanceConnectEndpoint {
  const name = `${row.id}.${row.label}`;
  const service = `ec2-instance-connect-endpoint.${row.region}.amazonaws.com`;
  return {
    OwnerId: row.account,
    InstanceConnectEndpointId: row.id,
    InstanceConnectEndpointArn: ec2Arn(place, `instance-connect-endpoint/${row.id}`),
    State: row.state,
    StateMessage: '',
    DnsName: `${name}.${service}`,
    FipsDnsName: `${name}.fips.${service}`,
    NetworkInterfaceIds: [row.interfaceId],
    VpcId: row.vpcId,
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    CreatedAt: new Date(row.created),
    SubnetId: row.subnetId,
    PreserveClientIp: row.preserveClientIp,
    SecurityGroupIds: row.groupIds,
    IpAddressType: row.addressType,
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceConnectEndpoints.html */
export const connectFilters: FilterTable<ConnectRow> = {
  'instance-connect-endpoint-id': (row) => row.id,
  state: (row) => row.state,
  'subnet-id': (row) => row.subnetId,
  'vpc-id': (row) => row.vpcId,
};
