import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstancesModifications.html */
export const action = noneOf('DescribeReservedInstancesModifications', {
  answer: { ReservedInstancesModifications: [] },
  filters: [
    'client-token',
    'create-date',
    'effective-date',
    'modification-result.reserved-instances-id',
    'modification-result.target-configuration.availability-zone',
    'modification-result.target-configuration.availability-zone-id',
    'modification-result.target-configuration.instance-count',
    'modification-result.target-configuration.instance-type',
    'reserved-instances-id',
    'reserved-instances-modification-id',
    'status',
    'status-message',
    'update-date',
  ],
  named: (input) => input.ReservedInstancesModificationIds,
  notFound: {
    code: 'InvalidReservedInstancesModificationId.NotFound',
    words: 'reserved instances modification ID',
  },
});
