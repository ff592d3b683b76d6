import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { trailNotFound } from '../errors.ts';

/** There are no trails: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrail.html */
export const action = defineAction('cloudtrail', 'GetTrail', {
  authorize: (input, context) => [
    { action: 'cloudtrail:GetTrail', arn: regionalArn(context, 'cloudtrail', `trail/${input.Name}`) },
  ],
  handler(input, { account }) {
    throw trailNotFound(input.Name, account);
  },
});
