import { defineAction } from '../../../action.ts';
import { inventory } from '../nodes/inventory.ts';
import type { InventoryRow } from '../nodes/inventory.ts';
import { pageOfRows } from '../paging.ts';
import { validation } from '../errors.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetInventory.html */
export const action = defineAction('ssm', 'GetInventory', {
  authorize: () => [{ action: 'ssm:GetInventory', arn: '*' }],
  handler(input, context) {
    if ((input.Aggregators ?? []).length > 0)
      throw validation('Aggregators of inventory are not available in this local cloud.');
    const rows = [...context.state.table(inventory).list()].filter(({ type }) =>
      (input.ResultAttributes ?? []).every(({ TypeName }) => TypeName === type),
    );
    const hosts = Map.groupBy(rows, ({ instance }) => instance);
    const found = [...hosts].filter(([id, items]) =>
      (input.Filters ?? []).every(({ Key, Values, Type = 'Equal' }) => {
        const texts =
          Key === 'AWS:InstanceInformation.InstanceId'
            ? [id]
            : items.flatMap((item) => attributes(item, Key));
        const matches = texts.some((text) =>
          Type === 'BeginWith' ? Values.some((value) => text.startsWith(value)) : Values.includes(text),
        );
        return Type === 'NotEqual' ? !matches : Type === 'Exists' ? texts.length > 0 : matches;
      }),
    );
    const page = pageOfRows('GetInventory', input, context, found, ([id]) => id);
    const Entities = page.rows.map(([Id, items]) => ({ Id, Data: Object.fromEntries(items.map(itemOf)) }));
    return { Entities, NextToken: page.nextToken };
  },
});

function attributes({ type, content }: InventoryRow, key: string): readonly string[] {
  const name = key.startsWith(`${type}.`) ? key.slice(type.length + 1) : undefined;
  return name === undefined ? [] : content.flatMap((entry) => entry[name] ?? []);
}

function itemOf({ type, schema, captured, content }: InventoryRow) {
  const item = { TypeName: type, SchemaVersion: schema, CaptureTime: captured, Content: content };
  return [type, item] as const;
}
