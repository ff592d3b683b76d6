import type { VpcPeeringConnection } from '../../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../../action.ts';
import type { FilterTable } from '../../../../blocks/filters.ts';
import { ipv4Blocks, vpcs } from '../vpc-row.ts';
import type { VpcRow } from '../vpc-row.ts';
import { requestLifetime, statusOf } from './peering-row.ts';
import type { PeeringEnd, PeeringRow } from './peering-row.ts';

/** A peering connection as `DescribeVpcPeeringConnections` answers it. */
export function describePeering(row: PeeringRow, context: ActionContext): VpcPeeringConnection {
  const status = statusOf(row, context);
  const pending = status.Code === 'pending-acceptance' || status.Code === 'initiating-request';
  const settled = row.decision === 'accepted';
  return {
    VpcPeeringConnectionId: row.id,
    Status: status,
    ExpirationTime: pending ? new Date(row.requestedAt + requestLifetime) : undefined,
    RequesterVpcInfo: describeEnd(row.requester, true, context),
    // What the other side's VPC is made of is told once it has agreed.
    AccepterVpcInfo: describeEnd(row.accepter, settled, context),
    Tags: row.tags,
  };
}

function vpcOf({ account, region, vpcId }: PeeringEnd, { state }: ActionContext): VpcRow | undefined {
  return state.at(account, region).table(vpcs).get(vpcId);
}

function describeEnd(end: PeeringEnd, whole: boolean, context: ActionContext) {
  const { account, region, vpcId, dnsResolution } = end;
  const named = { OwnerId: account, VpcId: vpcId, Region: region };
  const vpc = whole ? vpcOf(end, context) : undefined;
  if (vpc === undefined) return named;
  return {
    ...named,
    CidrBlock: vpc.cidrBlock,
    CidrBlockSet: ipv4Blocks(vpc).map((CidrBlock) => ({ CidrBlock })),
    Ipv6CidrBlockSet: vpc.ipv6Blocks?.map(({ cidrBlock }) => ({ Ipv6CidrBlock: cidrBlock })),
    PeeringOptions: {
      AllowDnsResolutionFromRemoteVpc: dnsResolution,
      AllowEgressFromLocalClassicLinkToRemoteVpc: false,
      AllowEgressFromLocalVpcToRemoteClassicLink: false,
    },
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html */
export function peeringFilters(context: ActionContext): FilterTable<PeeringRow> {
  return {
    'accepter-vpc-info.cidr-block': (row) => vpcOf(row.accepter, context)?.cidrBlock,
    'accepter-vpc-info.owner-id': (row) => row.accepter.account,
    'accepter-vpc-info.vpc-id': (row) => row.accepter.vpcId,
    'expiration-time': (row) => new Date(row.requestedAt + requestLifetime).toISOString(),
    'requester-vpc-info.cidr-block': (row) => vpcOf(row.requester, context)?.cidrBlock,
    'requester-vpc-info.owner-id': (row) => row.requester.account,
    'requester-vpc-info.vpc-id': (row) => row.requester.vpcId,
    'status-code': (row) => statusOf(row, context).Code,
    'status-message': (row) => statusOf(row, context).Message,
    'vpc-peering-connection-id': (row) => row.id,
  };
}
