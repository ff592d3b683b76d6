import { instanceType } from '../../../../data/instance-types.ts';
import { defineAction } from '../../../action.ts';
import { compileFilters, type FilterTable } from '../../../blocks/filters.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import { pageOfInstances } from '../instances/page-of-instances.ts';

const filters: FilterTable<InstanceRow> = { 'instance-id': (row) => row.id };

/**
 * Of the instances that are named, those that are burstable; without names, those whose credits are unlimited.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceCreditSpecifications.html
 */
export const action = defineAction('ec2', 'DescribeInstanceCreditSpecifications', {
  authorize: (_input, context) => onEverything('DescribeInstanceCreditSpecifications', context),
  handler(input, context) {
    const passes = compileFilters(input.Filters, filters);
    if (input.DryRun === true) throw dryRunOperation();
    const named = (input.InstanceIds?.length ?? 0) > 0;
    const { rows, nextToken } = pageOfInstances(
      'DescribeInstanceCreditSpecifications',
      input,
      context,
      (row) => {
        const credits = creditsOf(row);
        return credits !== undefined && (named || credits === 'unlimited') && passes(row);
      },
    );
    return {
      InstanceCreditSpecifications: rows.map((row) => ({ InstanceId: row.id, CpuCredits: creditsOf(row) })),
      NextToken: nextToken,
    };
  },
});

/** `standard` or `unlimited`: T2 is launched as the one, its successors as the other. */
function creditsOf(row: InstanceRow): string | undefined {
  if (instanceType(row.type)?.BurstablePerformanceSupported !== true) return undefined;
  return row.cpuCredits ?? (row.type.startsWith('t2.') ? 'standard' : 'unlimited');
}
