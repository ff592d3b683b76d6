import { defineAction } from '../../../action.ts';
import { describeFunction } from '../describe-function.ts';
import { pageOf } from '../paging.ts';
import { LATEST, versionId, versions } from '../state.ts';
import type { VersionRow } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html */
export const action = defineAction('lambda', 'ListFunctions', {
  authorize: () => [{ action: 'lambda:ListFunctions', arn: '*' }],
  handler(input, context) {
    const all = input.FunctionVersion === 'ALL';
    const { rows, NextMarker } = pageOf(
      'ListFunctions',
      input,
      context,
      (row: VersionRow) => versionId(row.name, row.version),
      function* (after) {
        const query = { index: 'order', from: '' };
        for (const row of context.state
          .table(versions)
          .list(after === undefined ? query : { ...query, after }))
          if (all || row.version === LATEST) yield row;
      },
    );
    return {
      Functions: rows.map((row) => {
        const {
          State: _state,
          StateReason: _reason,
          StateReasonCode: _code,
          LastUpdateStatus: _status,
          LastUpdateStatusReason: _updateReason,
          LastUpdateStatusReasonCode: _updateCode,
          RuntimeVersionConfig: _runtime,
          ...shown
        } = describeFunction(context, row, all ? row.version : undefined);
        return shown;
      }),
      NextMarker,
    };
  },
});
