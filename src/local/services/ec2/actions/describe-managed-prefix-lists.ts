import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { listPrefixLists } from '../network/prefix-lists/shown-list.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html */
export const action = defineAction('ec2', 'DescribeManagedPrefixLists', {
  authorize: (_input, context) => onEverything('DescribeManagedPrefixLists', context),
  handler(input, context) {
    const { lists, nextToken } = listPrefixLists('DescribeManagedPrefixLists', input, context);
    return { PrefixLists: lists.map(({ described }) => described), NextToken: nextToken };
  },
});
