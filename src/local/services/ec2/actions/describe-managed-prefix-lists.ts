import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { listPrefixLists } from '../network/list-prefix-lists.ts';
import type { PrefixList } from '../network/prefix-lists.ts';

/** Those of AWS. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html */
export const action = defineAction('ec2', 'DescribeManagedPrefixLists', {
  authorize: (_input, context) => onEverything('DescribeManagedPrefixLists', context),
  handler(input, context) {
    const filters = {
      'owner-id': () => 'AWS',
      'prefix-list-id': ({ id }: PrefixList) => id,
      'prefix-list-name': ({ name }: PrefixList) => name,
    };
    return {
      PrefixLists: listPrefixLists(input, filters, context).map(({ id, name }) => ({
        PrefixListId: id,
        PrefixListName: name,
        PrefixListArn: `arn:${context.partition}:ec2:${context.region}:aws:prefix-list/${id}`,
        AddressFamily: 'IPv4',
        State: 'create-complete',
        OwnerId: 'AWS',
        Tags: [],
      })),
    };
  },
});
