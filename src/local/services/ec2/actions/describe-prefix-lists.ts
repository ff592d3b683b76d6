import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { listPrefixLists } from '../network/list-prefix-lists.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html */
export const action = defineAction('ec2', 'DescribePrefixLists', {
  authorize: (_input, context) => onEverything('DescribePrefixLists', context),
  handler(input, context) {
    const filters = {
      'prefix-list-id': ({ id }: { id: string }) => id,
      'prefix-list-name': ({ name }: { name: string }) => name,
    };
    const lists = listPrefixLists(input, filters, context);
    return {
      PrefixLists: lists.map(({ id, name }) => ({ PrefixListId: id, PrefixListName: name, Cidrs: [] })),
    };
  },
});
