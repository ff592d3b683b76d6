import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { describeMapping, findMapping } from '../mappings.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetEventSourceMapping.html */
export const action = defineAction('lambda', 'GetEventSourceMapping', {
  authorize: (input, context) => [
    {
      action: 'lambda:GetEventSourceMapping',
      arn: regionalArn(context, 'lambda', `event-source-mapping:${input.UUID}`),
    },
  ],
  handler: (input, context) => describeMapping(context, findMapping(context, input.UUID)),
});
