import { defineAction } from '../../../action.ts';
import { mappings } from '../mapping-state.ts';
import type { MappingRow } from '../mapping-state.ts';
import { describeMapping } from '../mappings.ts';
import { readName } from '../names.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListEventSourceMappings.html */
export const action = defineAction('lambda', 'ListEventSourceMappings', {
  authorize: () => [{ action: 'lambda:ListEventSourceMappings', arn: '*' }],
  handler(input, context) {
    const named = input.FunctionName === undefined ? undefined : readName(context, input.FunctionName);
    const { rows, NextMarker } = pageOf(
      'ListEventSourceMappings',
      input,
      context,
      (row: MappingRow) => row.uuid,
      function* (after) {
        for (const row of context.state.table(mappings).list(after === undefined ? {} : { after })) {
          if (input.EventSourceArn !== undefined && row.queueArn !== input.EventSourceArn) continue;
          if (named === undefined || (row.function === named.name && row.qualifier === named.qualifier))
            yield row;
        }
      },
    );
    return { EventSourceMappings: rows.map((row) => describeMapping(context, row)), NextMarker };
  },
});
