import { defineAction } from '../../../action.ts';
import { notStandard } from '../errors.ts';
import { findGroup, onGroup } from '../groups.ts';
import { compileTransformer } from '../transform/compile.ts';
import { transformers } from '../transform/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutTransformer.html */
export const action = defineAction('logs', 'PutTransformer', {
  authorize: (input, context) => onGroup(context, 'PutTransformer', input),
  handler(input, context) {
    const { key: group, class: logGroupClass } = findGroup(context, input);
    const processors = input.transformerConfig;
    compileTransformer(processors);
    if (logGroupClass !== 'STANDARD') throw notStandard();
    const table = context.state.table(transformers);
    const created = table.get(group)?.created ?? context.now;
    table.put({ group, processors, created, modified: context.now });
    return {};
  },
});
