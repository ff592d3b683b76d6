import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { checkVersion, findChangeable } from '../network/prefix-lists/find-prefix-list.ts';
import { prefixLists, settledAt } from '../network/prefix-lists/prefix-list-row.ts';
import type { PrefixListRow } from '../network/prefix-lists/prefix-list-row.ts';
import { describePrefixList } from '../network/prefix-lists/shown-list.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** Makes a new version of an old one. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreManagedPrefixListVersion.html */
export const action = defineAction('ec2', 'RestoreManagedPrefixListVersion', {
  authorize: (input, context) => onTagged('RestoreManagedPrefixListVersion', [input.PrefixListId], context),
  handler(input, context) {
    const row = findChangeable(context, input.PrefixListId);
    checkVersion(row, input.CurrentVersion);
    const entries = row.versions[input.PreviousVersion - 1];
    if (entries === undefined)
      throw invalidParameterValue(`The prefix list '${row.id}' has no version ${input.PreviousVersion}.`);
    if (input.DryRun === true) throw dryRunOperation();
    const next: PrefixListRow = {
      ...row,
      versions: [...row.versions, entries],
      change: 'restore',
      settled: settledAt(context),
    };
    context.state.table(prefixLists).put(next);
    return { PrefixList: describePrefixList(next, context) };
  },
});
