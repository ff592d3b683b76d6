import { defineAction } from '../../../action.ts';
import { inventory } from '../nodes/inventory.ts';
import { pageOf } from '../paging.ts';

/** An entry with its place in the list. */
interface Numbered {
  readonly entry: Readonly<Record<string, string>>;
  readonly order: string;
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListInventoryEntries.html */
export const action = defineAction('ssm', 'ListInventoryEntries', {
  authorize: () => [{ action: 'ssm:ListInventoryEntries', arn: '*' }],
  handler(input, context) {
    const { InstanceId, TypeName } = input;
    const row = context.state.table(inventory).get(`${InstanceId}/${TypeName}`);
    const entries = (row?.content ?? [])
      .filter((entry) =>
        (input.Filters ?? []).every(({ Key, Values }) =>
          Values.includes(entry[Key.split('.').at(-1) ?? Key] ?? ''),
        ),
      )
      .map((entry, index) => ({ entry, order: String(index).padStart(6, '0') }));
    const page = pageOf(
      'ListInventoryEntries',
      input,
      context,
      50,
      ({ order }: Numbered) => order,
      (after) => (after === undefined ? entries : entries.filter(({ order }) => order > after)),
    );
    const Entries = page.rows.map(({ entry }) => entry);
    const found = { SchemaVersion: row?.schema, CaptureTime: row?.captured };
    return { InstanceId, TypeName, ...found, Entries, NextToken: page.nextToken };
  },
});
