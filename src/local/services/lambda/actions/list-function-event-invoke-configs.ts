import { defineAction } from '../../../action.ts';
import { describeEventConfig, eventConfigPlace } from '../event-config.ts';
import { onFunction } from '../names.ts';
import { pageOf } from '../paging.ts';
import { eventConfigs, versionId } from '../state.ts';
import type { EventConfigRow } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionEventInvokeConfigs.html */
export const action = defineAction('lambda', 'ListFunctionEventInvokeConfigs', {
  authorize: (input, context) => onFunction(context, 'ListFunctionEventInvokeConfigs', input.FunctionName),
  handler(input, context) {
    const { name } = eventConfigPlace(context, input.FunctionName, undefined);
    const query = { index: 'function', equals: name };
    const { rows, NextMarker } = pageOf(
      'ListFunctionEventInvokeConfigs',
      input,
      context,
      (row: EventConfigRow) => versionId(name, row.qualifier),
      (after) => context.state.table(eventConfigs).list(after === undefined ? query : { ...query, after }),
    );
    return { FunctionEventInvokeConfigs: rows.map((row) => describeEventConfig(context, row)), NextMarker };
  },
});
