import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { listPrefixLists } from '../network/prefix-lists/shown-list.ts';

/** The lists of AWS's services, without one's own. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html */
export const action = defineAction('ec2', 'DescribePrefixLists', {
  authorize: (_input, context) => onEverything('DescribePrefixLists', context),
  handler(input, context) {
    const { lists, nextToken } = listPrefixLists('DescribePrefixLists', input, context, 'of AWS');
    return {
      PrefixLists: lists.map(({ id, name }) => ({ PrefixListId: id, PrefixListName: name, Cidrs: [] })),
      NextToken: nextToken,
    };
  },
});
