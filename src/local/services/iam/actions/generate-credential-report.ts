import { defineAction } from '../../../action.ts';
import { accountRow, changeAccount } from '../account.ts';
import { credentialReport } from '../credential-report.ts';
import { permit } from '../permit.ts';
import { REPORT_FRESH_MS, REPORT_TAKES_MS } from '../report-times.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateCredentialReport.html */
export const action = defineAction('iam', 'GenerateCredentialReport', {
  authorize: () => permit('GenerateCredentialReport', '*'),
  handler(_input, context) {
    const { state, now, lenient } = context;
    const { report } = accountRow(state);
    if (report === undefined || now >= report.started + REPORT_FRESH_MS) {
      const started = lenient ? now - REPORT_TAKES_MS : now;
      changeAccount(state, { report: { started, content: credentialReport(context) } });
      return { State: 'STARTED', Description: 'No report exists. Starting a new report generation task' };
    }
    return { State: now < report.started + REPORT_TAKES_MS ? 'INPROGRESS' : 'COMPLETE' };
  },
});
