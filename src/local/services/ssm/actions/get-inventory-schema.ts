import { defineAction } from '../../../action.ts';
import { inventory } from '../nodes/inventory.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetInventorySchema.html */
export const action = defineAction('ssm', 'GetInventorySchema', {
  authorize: () => [{ action: 'ssm:GetInventorySchema', arn: '*' }],
  handler(input, context) {
    // AWS's own types with their attributes are not known here: these are the types that were put.
    const rows = [...context.state.table(inventory).list()].filter(
      ({ type }) => input.TypeName === undefined || type.startsWith(input.TypeName),
    );
    const types = [...Map.groupBy(rows, ({ type }) => type)];
    const page = pageOfRows('GetInventorySchema', input, context, types, ([type]) => type);
    const Schemas = page.rows.map(([TypeName, items]) => {
      const names = new Set(items.flatMap(({ content }) => content.flatMap((entry) => Object.keys(entry))));
      const Attributes = [...names].map((Name) => ({ Name, DataType: 'string' }));
      return { TypeName, Version: items[0]?.schema, Attributes };
    });
    return { Schemas, NextToken: page.nextToken };
  },
});
