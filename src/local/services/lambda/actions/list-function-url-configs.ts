import { defineAction } from '../../../action.ts';
import { onFunction } from '../names.ts';
import { pageOf } from '../paging.ts';
import { describeUrl, urlPlace } from '../urls/describe-url.ts';
import { urlsOf } from '../urls/url-row.ts';
import type { UrlRow } from '../urls/url-row.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionUrlConfigs.html */
export const action = defineAction('lambda', 'ListFunctionUrlConfigs', {
  authorize: (input, context) => onFunction(context, 'ListFunctionUrlConfigs', input.FunctionName),
  handler(input, context) {
    const { name } = urlPlace(context, input.FunctionName, undefined);
    const { rows, NextMarker } = pageOf(
      'ListFunctionUrlConfigs',
      input,
      context,
      (row: UrlRow) => row.id,
      (after) => urlsOf(context, name, after),
    );
    return { FunctionUrlConfigs: rows.map((row) => describeUrl(context, row)), NextMarker };
  },
});
