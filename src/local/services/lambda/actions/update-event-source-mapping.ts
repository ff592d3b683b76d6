import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { changeMapping, describeMapping, findIdleMapping } from '../mappings.ts';
import { withMapping } from '../read-mapping.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateEventSourceMapping.html */
export const action = defineAction('lambda', 'UpdateEventSourceMapping', {
  authorize: (input, context) => [
    {
      action: 'lambda:UpdateEventSourceMapping',
      arn: regionalArn(context, 'lambda', `event-source-mapping:${input.UUID}`),
    },
  ],
  handler(input, context) {
    const before = findIdleMapping(context, input.UUID, 'update');
    const settings = withMapping(context, before, input);
    const state =
      settings.enabled === before.enabled ? 'Updating' : settings.enabled ? 'Enabling' : 'Disabling';
    const row = changeMapping(context, { ...before, ...settings, state, modified: context.now });
    return describeMapping(context, row);
  },
});
