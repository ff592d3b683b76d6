import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { defaultVpc } from '../network/find-network.ts';

/**
 * What a new account answers. The limits on instances and addresses are the defaults that AWS documents.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AccountAttribute.html
 */
const ATTRIBUTES: Readonly<Record<string, (context: ActionContext) => string>> = {
  'vpc-max-security-groups-per-interface': () => '5',
  'max-instances': () => '20',
  'supported-platforms': () => 'VPC',
  'default-vpc': ({ state }) => defaultVpc(state)?.id ?? 'none',
  'max-elastic-ips': () => '5',
  'vpc-max-elastic-ips': () => '5',
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAccountAttributes.html */
export const action = defineAction('ec2', 'DescribeAccountAttributes', {
  authorize: (_input, context) => onEverything('DescribeAccountAttributes', context),
  handler(input, context) {
    const names = input.AttributeNames ?? [];
    const unknown = names.find((name) => !Object.hasOwn(ATTRIBUTES, name));
    if (unknown !== undefined) {
      throw invalidParameterValue(
        `Value (${unknown}) for parameter attribute is invalid. Unknown attribute.`,
      );
    }
    if (input.DryRun === true) throw dryRunOperation();
    const wanted = new Set<string>(names);
    return {
      AccountAttributes: Object.entries(ATTRIBUTES)
        .filter(([name]) => wanted.size === 0 || wanted.has(name))
        .map(([name, read]) => ({
          AttributeName: name,
          AttributeValues: [{ AttributeValue: read(context) }],
        })),
    };
  },
});
