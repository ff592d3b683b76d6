import { defineAction } from '../../../action.ts';
import { describeAlias } from '../aliases.ts';
import { findFunction, onFunction } from '../names.ts';
import { pageOf } from '../paging.ts';
import { aliases, versionId } from '../state.ts';
import type { AliasRow } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListAliases.html */
export const action = defineAction('lambda', 'ListAliases', {
  authorize: (input, context) => onFunction(context, 'ListAliases', input.FunctionName),
  handler(input, context) {
    const { name } = findFunction(context, input.FunctionName);
    const query = { index: 'function', equals: name };
    const { rows, NextMarker } = pageOf(
      'ListAliases',
      input,
      context,
      (row: AliasRow) => versionId(name, row.name),
      function* (after) {
        for (const row of context.state
          .table(aliases)
          .list(after === undefined ? query : { ...query, after })) {
          const { FunctionVersion: version } = input;
          if (version === undefined || row.version === version || Object.hasOwn(row.weights, version))
            yield row;
        }
      },
    );
    return { Aliases: rows.map((row) => describeAlias(context, row)), NextMarker };
  },
});
