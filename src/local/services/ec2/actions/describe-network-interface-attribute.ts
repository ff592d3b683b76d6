import type { NetworkInterface } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import { dryRunOperation, missingParameter, unknownAttribute } from '../errors.ts';
import { describeInterface } from '../network/describe-interface.ts';
import { findInterface } from '../network/find-network.ts';

/** The attributes, each with the member of the answer that carries it. */
const ATTRIBUTES: Readonly<Record<string, (described: NetworkInterface) => object>> = {
  description: ({ Description }) => ({ Description: { Value: Description } }),
  groupSet: ({ Groups }) => ({ Groups }),
  sourceDestCheck: ({ SourceDestCheck }) => ({ SourceDestCheck: { Value: SourceDestCheck } }),
  attachment: ({ Attachment }) => ({ Attachment }),
  associatePublicIpAddress: ({ Association }) => ({ AssociatePublicIpAddress: Association !== undefined }),
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaceAttribute.html */
export const action = defineAction('ec2', 'DescribeNetworkInterfaceAttribute', {
  authorize: () => [{ action: 'ec2:DescribeNetworkInterfaceAttribute', arn: '*' }],
  handler(input, { state }) {
    if (input.Attribute === undefined) throw missingParameter('attribute');
    const read = Object.hasOwn(ATTRIBUTES, input.Attribute) ? ATTRIBUTES[input.Attribute] : undefined;
    if (read === undefined) throw unknownAttribute(input.Attribute);
    const row = findInterface(state, input.NetworkInterfaceId);
    if (input.DryRun === true) throw dryRunOperation();
    return { NetworkInterfaceId: row.id, ...read(describeInterface(row, state)) };
  },
});
