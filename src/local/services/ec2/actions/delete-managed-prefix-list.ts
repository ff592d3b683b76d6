import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { hasDependencies } from '../network/dependency.ts';
import { associationsOf } from '../network/prefix-lists/associations.ts';
import { findChangeable } from '../network/prefix-lists/find-prefix-list.ts';
import { prefixLists } from '../network/prefix-lists/prefix-list-row.ts';
import { describePrefixList } from '../network/prefix-lists/shown-list.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteManagedPrefixList.html */
export const action = defineAction('ec2', 'DeleteManagedPrefixList', {
  authorize: (input, context) => onTagged('DeleteManagedPrefixList', [input.PrefixListId], context),
  handler(input, context) {
    const row = findChangeable(context, input.PrefixListId);
    if (associationsOf(context, row.id).length > 0) throw hasDependencies('prefixList', row.id);
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(prefixLists).delete(row.id);
    return { PrefixList: { ...describePrefixList(row, context), State: 'delete-in-progress' } };
  },
});
