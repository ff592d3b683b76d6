import { defineAction } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { instanceFilters } from '../instances/instance-filters.ts';
import { interfacesOf } from '../instances/instance-interfaces.ts';
import { InstanceView } from '../instances/instance-view.ts';
import { knownDescription } from '../instances/known-description.ts';
import { pageOfInstances } from '../instances/page-of-instances.ts';
import { groupByReservation } from '../instances/reservations.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html */
export const action = defineAction('ec2', 'DescribeInstances', {
  authorize: (_input, context) => onEverything('DescribeInstances', context),
  handler(input, context) {
    const { state, now } = context;
    const passes = compileFilters(input.Filters, instanceFilters, ({ row }: InstanceView) => row.tags);
    if (input.DryRun === true) throw dryRunOperation();
    const { rows, nextToken } = pageOfInstances('DescribeInstances', input, context, (row) =>
      passes(new InstanceView(row, state, now)),
    );
    const described = rows.map((row) => [row, knownDescription(row, interfacesOf(state, row), now)] as const);
    return { Reservations: groupByReservation(described), NextToken: nextToken };
  },
});
