import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { entriesOf, prefixLists } from '../network/prefix-lists/prefix-list-row.ts';
import { listPrefixLists } from '../network/prefix-lists/shown-list.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html */
export const action = defineAction('ec2', 'DescribePrefixLists', {
  authorize: (_input, context) => onEverything('DescribePrefixLists', context),
  handler(input, context) {
    const { lists, nextToken } = listPrefixLists('DescribePrefixLists', input, context);
    const own = context.state.table(prefixLists);
    return {
      PrefixLists: lists.map(({ id, name }) => {
        const row = own.get(id);
        return {
          PrefixListId: id,
          PrefixListName: name,
          Cidrs: row === undefined ? [] : entriesOf(row).map(({ cidr }) => cidr),
        };
      }),
      NextToken: nextToken,
    };
  },
});
