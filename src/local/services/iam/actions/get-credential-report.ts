import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { accountRow } from '../account.ts';
import { permit } from '../permit.ts';
import { REPORT_FRESH_MS, REPORT_TAKES_MS } from '../report-times.ts';
import { date } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetCredentialReport.html */
export const action = defineAction('iam', 'GetCredentialReport', {
  authorize: () => permit('GetCredentialReport', '*'),
  handler(_input, { state, now }) {
    const { report } = accountRow(state);
    if (report === undefined) throw new AwsError('ReportNotPresent', 410, '');
    if (now < report.started + REPORT_TAKES_MS)
      throw new AwsError('ReportInProgress', 404, 'The credential report is still being generated.');
    if (now >= report.started + REPORT_FRESH_MS)
      throw new AwsError('ReportExpired', 410, 'The most recent credential report has expired.');
    return {
      Content: Buffer.from(report.content),
      ReportFormat: 'text/csv',
      GeneratedTime: date(report.started),
    };
  },
});
