import { defineAction } from '../../../action.ts';
import { functionShown } from '../functions/find.ts';
import { functions } from '../functions/state.ts';
import { itemsOf, pageOf } from '../page.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListFunctions.html */
export const action = defineAction('cloudfront', 'ListFunctions', {
  authorize: () => onAll('ListFunctions'),
  handler(input, context) {
    const { Stage: stage } = input;
    // Without a stage a function is there once for each that it has.
    const all = [...context.state.table(functions).list()].flatMap((row) => [
      ...(stage === 'LIVE' ? [] : [{ row, at: row.development }]),
      ...(row.live === undefined || stage === 'DEVELOPMENT' ? [] : [{ row, at: row.live }]),
    ]);
    const { rows, NextMarker, MaxItems, Quantity } = pageOf(input, all, ({ row, at }) =>
      at === row.live ? `${row.name}/LIVE` : row.name,
    );
    const items = itemsOf(rows, ({ row, at }) => functionShown(context, row, at));
    return { FunctionList: { NextMarker, MaxItems, Quantity, ...items } };
  },
});
