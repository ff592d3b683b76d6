import { defineAction } from '../../../action.ts';
import { findGroup, groupArn, onGroup } from '../groups.ts';
import { transformers } from '../transform/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetTransformer.html */
export const action = defineAction('logs', 'GetTransformer', {
  authorize: (input, context) => onGroup(context, 'GetTransformer', input),
  handler(input, context) {
    const { key, name } = findGroup(context, input);
    const row = context.state.table(transformers).get(key);
    if (row === undefined) return {};
    return {
      logGroupIdentifier: groupArn(context, name),
      creationTime: row.created,
      lastModifiedTime: row.modified,
      transformerConfig: [...row.processors],
    };
  },
});
