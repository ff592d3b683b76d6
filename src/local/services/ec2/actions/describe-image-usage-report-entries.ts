import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageUsageReportEntries.html */
export const action = noneOf('DescribeImageUsageReportEntries', {
  answer: { ImageUsageReportEntries: [] },
  filters: ['account-id', 'creation-time', 'resource-type'],
  named: (input) => input.ReportIds,
  notFound: { code: 'InvalidReportId.NotFound', words: 'report ID' },
});
