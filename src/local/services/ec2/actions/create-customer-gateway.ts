import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation, invalidParameterValue, missingParameter } from '../errors.ts';
import { newRowId } from '../network/new-row-id.ts';
import { describeCustomerGateway } from '../network/vpn/describe-vpn.ts';
import { customerGateways } from '../network/vpn/vpn-rows.ts';
import { onCreation } from '../tags/on-creation.ts';

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);

/**
 * "You cannot create more than one customer gateway with the same VPN type, IP address, and BGP ASN parameter values.
 * If you run an identical request two or more times, the subsequent requests return information about the existing
 * customer gateway." https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCustomerGateway.html
 */
export const action = defineAction('ec2', 'CreateCustomerGateway', {
  authorize: (input, context) =>
    onCreation(
      { action: 'CreateCustomerGateway', resource: 'customer-gateway/*', tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const { account, region, now, state } = context;
    const { CertificateArn: certificateArn, BgpAsn: bgpAsn = 65_000 } = input;
    const ipAddress = input.IpAddress ?? input.PublicIp;
    if (ipAddress === undefined && certificateArn === undefined) throw missingParameter('IpAddress');
    if (ipAddress !== undefined && !ipv4.test(ipAddress))
      throw invalidParameterValue(`Value (${ipAddress}) for parameter ipAddress is invalid.`);
    const tags = readTagSpecifications(input.TagSpecifications, ['customer-gateway']).get('customer-gateway');
    if (input.DryRun === true) throw dryRunOperation();
    const table = state.table(customerGateways);
    for (const row of table.list())
      if (
        row.deletedAt === undefined &&
        row.ipAddress === ipAddress &&
        row.bgpAsn === bgpAsn &&
        row.certificateArn === certificateArn
      )
        return { CustomerGateway: describeCustomerGateway(row) };
    const row = {
      id: newRowId(context, 'cgw', customerGateways),
      account,
      region,
      createdAt: now,
      ipAddress,
      bgpAsn,
      certificateArn,
      deviceName: input.DeviceName,
      tags: tags ?? [],
    };
    table.put(row);
    return { CustomerGateway: describeCustomerGateway(row) };
  },
});
