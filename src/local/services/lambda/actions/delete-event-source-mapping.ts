import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { changeMapping, describeMapping, findIdleMapping } from '../mappings.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteEventSourceMapping.html */
export const action = defineAction('lambda', 'DeleteEventSourceMapping', {
  authorize: (input, context) => [
    {
      action: 'lambda:DeleteEventSourceMapping',
      arn: regionalArn(context, 'lambda', `event-source-mapping:${input.UUID}`),
    },
  ],
  handler(input, context) {
    const row = changeMapping(context, {
      ...findIdleMapping(context, input.UUID, 'delete'),
      state: 'Deleting',
    });
    return describeMapping(context, row);
  },
});
