import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';

/**
 * Tells AWS how an instance fares, which AWS takes note of and answers nothing to: "Use of this action does not change
 * the value returned by DescribeInstanceStatus".
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReportInstanceStatus.html
 */
export const action = defineAction('ec2', 'ReportInstanceStatus', {
  authorize: (input, context) => onInstances('ReportInstanceStatus', input.Instances, context),
  handler(input, { state }) {
    for (const id of input.Instances ?? []) findInstance(state, id);
    if (input.DryRun === true) throw dryRunOperation();
    return {};
  },
});
