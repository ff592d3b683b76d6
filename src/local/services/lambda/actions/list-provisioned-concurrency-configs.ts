import { defineAction } from '../../../action.ts';
import { findFunction, functionArn, onFunction } from '../names.ts';
import { pageOf } from '../paging.ts';
import { describeProvisioned, provisioned } from '../provisioned/provisioned-row.ts';
import type { ProvisionedRow } from '../provisioned/provisioned-row.ts';
import { versionId } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListProvisionedConcurrencyConfigs.html */
export const action = defineAction('lambda', 'ListProvisionedConcurrencyConfigs', {
  authorize: (input, context) => onFunction(context, 'ListProvisionedConcurrencyConfigs', input.FunctionName),
  handler(input, context) {
    const { name } = findFunction(context, input.FunctionName);
    const query = { index: 'function', equals: name };
    const { rows, NextMarker } = pageOf(
      'ListProvisionedConcurrencyConfigs',
      input,
      context,
      (row: ProvisionedRow) => versionId(name, row.qualifier),
      (after) => context.state.table(provisioned).list(after === undefined ? query : { ...query, after }),
    );
    const ProvisionedConcurrencyConfigs = rows.map((row) => ({
      FunctionArn: functionArn(context, name, row.qualifier),
      ...describeProvisioned(row),
    }));
    return { ProvisionedConcurrencyConfigs, NextMarker };
  },
});
