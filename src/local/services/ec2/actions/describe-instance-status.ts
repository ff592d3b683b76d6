import { defineAction } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { describeStatus, statusFilters, statusOf } from '../instances/instance-status.ts';
import { pageOfInstances } from '../instances/page-of-instances.ts';

/**
 * Running instances only, unless all are asked for.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html
 */
export const action = defineAction('ec2', 'DescribeInstanceStatus', {
  authorize: (_input, context) => onEverything('DescribeInstanceStatus', context),
  handler(input, context) {
    const { now } = context;
    const passes = compileFilters(input.Filters, statusFilters);
    if (input.DryRun === true) throw dryRunOperation();
    const all = input.IncludeAllInstances === true;
    const { rows, nextToken } = pageOfInstances(
      'DescribeInstanceStatus',
      input,
      context,
      (row) => (all || row.state === 'running') && passes(statusOf(row, now)),
    );
    return { InstanceStatuses: rows.map((row) => describeStatus(statusOf(row, now))), NextToken: nextToken };
  },
});
