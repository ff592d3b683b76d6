import { defineAction } from '../../../action.ts';
import { accessReport } from '../advisor/report.ts';
import { ownerOf } from '../advisor/reports.ts';
import { accessReports } from '../advisor/state.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateServiceLastAccessedDetails.html */
export const action = defineAction('iam', 'GenerateServiceLastAccessedDetails', {
  authorize: (input) => permit('GenerateServiceLastAccessedDetails', input.Arn),
  handler(input, context) {
    const granularity = input.Granularity === 'ACTION_LEVEL' ? 'ACTION_LEVEL' : 'SERVICE_LEVEL';
    const services = accessReport(context, input.Arn, granularity === 'ACTION_LEVEL');
    const id = context.random.uuid();
    const row = { id, owner: ownerOf(context), started: context.now, granularity, services } as const;
    context.state.table(accessReports).put(row);
    return { JobId: id };
  },
});
