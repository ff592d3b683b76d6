import { AwsError } from '../../../error.ts';

/**
 * EC2's errors for ids of the network's resources. Each kind has its own code and words.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
export interface IdErrors {
  malformed(id: string): AwsError;
  notFound(ids: readonly string[]): AwsError;
}

function idErrors(
  code: string,
  words: string,
  prefix: string,
  malformedCode = `${code}.Malformed`,
): IdErrors {
  return {
    malformed: (id) => {
      const expecting = id.startsWith(`${prefix}-`) ? '' : ` (expecting "${prefix}-...")`;
      return new AwsError(malformedCode, 400, `Invalid id: "${id}"${expecting}`);
    },
    notFound: (ids) => {
      const many = ids.length > 1;
      const message = `The ${words}${many ? 's' : ''} '${ids.join(', ')}' ${many ? 'do' : 'does'} not exist`;
      return new AwsError(`${code}.NotFound`, 400, message);
    },
  };
}

export const vpcIdErrors = idErrors('InvalidVpcID', 'vpc ID', 'vpc');
export const subnetIdErrors = idErrors('InvalidSubnetID', 'subnet ID', 'subnet');
export const cidrReservationIdErrors = idErrors(
  'InvalidSubnetCidrReservationID',
  'subnet CIDR reservation ID',
  'scr',
);
export const groupIdErrors: IdErrors = {
  ...idErrors('InvalidGroup', 'security group', 'sg', 'InvalidGroupId.Malformed'),
  notFound: (ids) => groupNotFound(ids.join(', ')),
};
export const groupRuleIdErrors = idErrors('InvalidSecurityGroupRuleId', 'security group rule ID', 'sgr');
export const interfaceIdErrors = idErrors('InvalidNetworkInterfaceID', 'networkInterface ID', 'eni');
export const routeTableIdErrors = idErrors('InvalidRouteTableID', 'routeTable ID', 'rtb');
export const customerGatewayIdErrors = idErrors('InvalidCustomerGatewayID', 'customerGateway ID', 'cgw');
export const vpnGatewayIdErrors = idErrors('InvalidVpnGatewayID', 'vpnGateway ID', 'vgw');
export const vpnConnectionIdErrors = idErrors('InvalidVpnConnectionID', 'vpnConnection ID', 'vpn');
export const internetGatewayIdErrors = idErrors('InvalidInternetGatewayID', 'internetGateway ID', 'igw');
export const networkAclIdErrors = idErrors('InvalidNetworkAclID', 'networkAcl ID', 'acl');
export const dhcpOptionsIdErrors = idErrors(
  'InvalidDhcpOptionID',
  'dhcpOption ID',
  'dopt',
  'InvalidDhcpOptionsId.Malformed',
);
export const egressOnlyGatewayIdErrors = idErrors('InvalidGatewayID', 'eigw ID', 'eigw');
export const carrierGatewayIdErrors = idErrors('InvalidCarrierGatewayID', 'carrierGateway ID', 'cagw');
export const allocationIdErrors = idErrors('InvalidAllocationID', 'allocation ID', 'eipalloc');
export const endpointIdErrors = idErrors('InvalidVpcEndpointId', 'Vpc Endpoint Id', 'vpce');
export const prefixListIdErrors = idErrors('InvalidPrefixListID', 'prefix list ID', 'pl');
export const peeringIdErrors = idErrors(
  'InvalidVpcPeeringConnectionID',
  'vpcPeeringConnection ID',
  'pcx',
  'InvalidVpcPeeringConnectionId.Malformed',
);
export const natGatewayIdErrors: IdErrors = {
  malformed: (id) =>
    new AwsError('InvalidNatGatewayID.Malformed', 400, `Invalid id: "${id}" (expecting "nat-...")`),
  notFound: (ids) =>
    new AwsError(
      'NatGatewayNotFound',
      400,
      ids.length > 1
        ? `The Nat Gateways ${ids.join(', ')} were not found`
        : `The Nat Gateway ${ids.join()} was not found`,
    ),
};

/** `The association ID 'rtbassoc-…' does not exist` */
export function associationNotFound(id: string): AwsError {
  return new AwsError('InvalidAssociationID.NotFound', 400, `The association ID '${id}' does not exist`);
}

export function groupNotFound(id: string): AwsError {
  return new AwsError('InvalidGroup.NotFound', 400, `The security group '${id}' does not exist`);
}
