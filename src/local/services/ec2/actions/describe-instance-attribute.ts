import { defineAction } from '../../../action.ts';
import { dryRunOperation, unknownAttribute } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';
import { instanceAttributes } from '../instances/instance-attributes.ts';
import { interfacesOf } from '../instances/instance-interfaces.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceAttribute.html */
export const action = defineAction('ec2', 'DescribeInstanceAttribute', {
  authorize: (input, context) => onInstances('DescribeInstanceAttribute', [input.InstanceId], context),
  handler(input, context) {
    const name = input.Attribute;
    const read = Object.hasOwn(instanceAttributes, name) ? instanceAttributes[name] : undefined;
    if (read === undefined) throw unknownAttribute(name);
    const row = findInstance(context.state, input.InstanceId);
    if (input.DryRun === true) throw dryRunOperation();
    return { InstanceId: row.id, ...read({ row, interfaces: interfacesOf(context.state, row) }) };
  },
});
