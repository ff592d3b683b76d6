import { defineAction } from '../../../action.ts';
import { functionArn } from '../names.ts';
import { pageOf } from '../paging.ts';
import type { FunctionRow } from '../state.ts';
import { findSigning, functionsWith, onSigning } from '../signing/signings.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionsByCodeSigningConfig.html */
export const action = defineAction('lambda', 'ListFunctionsByCodeSigningConfig', {
  authorize: (input, context) =>
    onSigning(context, 'ListFunctionsByCodeSigningConfig', input.CodeSigningConfigArn),
  handler(input, context) {
    const { id } = findSigning(context, input.CodeSigningConfigArn);
    const { rows, NextMarker } = pageOf(
      'ListFunctionsByCodeSigningConfig',
      input,
      context,
      ({ name }: FunctionRow) => name,
      (after) => functionsWith(context, id, after),
    );
    return { FunctionArns: rows.map(({ name }) => functionArn(context, name)), NextMarker };
  },
});
