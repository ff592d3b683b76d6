import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { trailNotFound } from '../errors.ts';

/** There are no trails: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html */
export const action = defineAction('cloudtrail', 'GetTrailStatus', {
  authorize: (input, context) => [
    { action: 'cloudtrail:GetTrailStatus', arn: regionalArn(context, 'cloudtrail', `trail/${input.Name}`) },
  ],
  handler(input, { account }) {
    throw trailNotFound(input.Name, account);
  },
});
