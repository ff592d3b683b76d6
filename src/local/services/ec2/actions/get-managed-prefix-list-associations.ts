import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { associationsOf } from '../network/prefix-lists/associations.ts';
import { namedPrefixList } from '../network/prefix-lists/find-prefix-list.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListAssociations.html */
export const action = defineAction('ec2', 'GetManagedPrefixListAssociations', {
  authorize: (input, context) => onTagged('GetManagedPrefixListAssociations', [input.PrefixListId], context),
  handler(input, context) {
    const id = namedPrefixList(context, input.PrefixListId);
    if (input.DryRun === true) throw dryRunOperation();
    return {
      PrefixListAssociations: associationsOf(context, id).map((resource) => ({
        ResourceId: resource,
        ResourceOwner: context.account,
      })),
    };
  },
});
