import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageUsageReports.html */
export const action = noneOf('DescribeImageUsageReports', {
  answer: { ImageUsageReports: [] },
  filters: ['creation-time', 'state'],
  named: (input) => input.ReportIds,
  notFound: { code: 'InvalidReportId.NotFound', words: 'report ID' },
});
