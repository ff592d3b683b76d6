import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { alreadyExists, checkNames, invalidParameter } from '../errors.ts';
import { checkGroupKey } from '../group-key.ts';
import { onGroup } from '../groups.ts';
import { logGroups } from '../state.ts';
import { addTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html */
export const action = defineAction('logs', 'CreateLogGroup', {
  authorize: (input, context) =>
    onGroup(context, 'CreateLogGroup', input).flatMap((making) =>
      makingTagged(making, 'logs:TagResource', input.tags),
    ),
  handler(input, context) {
    const { logGroupName: name, kmsKeyId, logGroupClass, deletionProtectionEnabled } = input;
    checkNames(name);
    const table = context.state.table(logGroups);
    if (table.get(name) !== undefined) throw alreadyExists('group');
    if (name.startsWith('aws/'))
      throw invalidParameter('Log group names that begin with aws/ are reserved for AWS.');
    if (kmsKeyId !== undefined) checkGroupKey(context, name, kmsKeyId);
    table.put({
      name,
      key: context.random.hex(16),
      created: context.now,
      class: classOf(logGroupClass),
      kmsKeyId,
      tags: addTags({}, input.tags),
      deletionProtection: deletionProtectionEnabled,
    });
    return {};
  },
});

function classOf(text: string | undefined): 'STANDARD' | 'INFREQUENT_ACCESS' | 'DELIVERY' {
  return text === 'INFREQUENT_ACCESS' || text === 'DELIVERY' ? text : 'STANDARD';
}
