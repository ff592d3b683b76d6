import { defineAction } from '../../../action.ts';
import { describeFunction } from '../describe-function.ts';
import { findFunction, onFunction } from '../names.ts';
import { pageOf } from '../paging.ts';
import { versionId, versions } from '../state.ts';
import type { VersionRow } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListVersionsByFunction.html */
export const action = defineAction('lambda', 'ListVersionsByFunction', {
  authorize: (input, context) => onFunction(context, 'ListVersionsByFunction', input.FunctionName),
  handler(input, context) {
    const { name } = findFunction(context, input.FunctionName);
    const query = { index: 'order', from: `${name}:`, below: `${name};` };
    const { rows, NextMarker } = pageOf(
      'ListVersionsByFunction',
      input,
      context,
      (row: VersionRow) => versionId(row.name, row.version),
      (after) => context.state.table(versions).list(after === undefined ? query : { ...query, after }),
    );
    return {
      Versions: rows.map((row) => {
        const {
          State: _state,
          LastUpdateStatus: _status,
          RuntimeVersionConfig: _runtime,
          ...shown
        } = describeFunction(context, row, row.version);
        return shown;
      }),
      NextMarker,
    };
  },
});
