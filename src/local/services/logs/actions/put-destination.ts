import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { passRole } from '../../iam/port.ts';
import { describeDestination } from '../records/destinations.ts';
import { destinations } from '../records/state.ts';
import { addTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDestination.html */
export const action = defineAction('logs', 'PutDestination', {
  authorize: (input, context) => [
    ...makingTagged(
      {
        action: 'logs:PutDestination',
        arn: regionalArn(context, 'logs', `destination:${input.destinationName}`),
      },
      'logs:TagResource',
      input.tags,
    ),
    passRole(context, input.roleArn, 'logs.amazonaws.com'),
  ],
  handler(input, context) {
    const { destinationName: name, targetArn: target, roleArn: role } = input;
    const table = context.state.table(destinations);
    const before = table.get(name);
    const row = {
      name,
      target,
      role,
      policy: before?.policy,
      created: before?.created ?? context.now,
      tags: addTags(before?.tags ?? {}, input.tags),
    };
    table.put(row);
    return { destination: describeDestination(context, row) };
  },
});
