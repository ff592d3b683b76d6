import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityManagerDataExports.html */
export const action = noneOf('DescribeCapacityManagerDataExports', {
  answer: { CapacityManagerDataExports: [] },
  named: (input) => input.CapacityManagerDataExportIds,
  notFound: { code: 'InvalidCapacityManagerDataExportId.NotFound', words: 'capacity manager data export ID' },
});
