import { defineAction } from '../../../action.ts';
import {
  dryRunOperation,
  invalidParameterCombination,
  invalidParameterValue,
  missingParameter,
} from '../errors.ts';
import { checkVersion, findChangeable } from '../network/prefix-lists/find-prefix-list.ts';
import { entriesOf, prefixLists, settledAt } from '../network/prefix-lists/prefix-list-row.ts';
import type { PrefixListEntry, PrefixListRow } from '../network/prefix-lists/prefix-list-row.ts';
import { checkEntryCount, readEntries } from '../network/prefix-lists/read-entries.ts';
import { describePrefixList } from '../network/prefix-lists/shown-list.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html */
export const action = defineAction('ec2', 'ModifyManagedPrefixList', {
  authorize: (input, context) => onTagged('ModifyManagedPrefixList', [input.PrefixListId], context),
  handler(input, context) {
    const row = findChangeable(context, input.PrefixListId);
    const added = readEntries(input.AddEntries, row.family);
    const removed = readEntries(input.RemoveEntries, row.family);
    const changed = added.length + removed.length > 0;
    if (changed && input.MaxEntries !== undefined)
      throw invalidParameterCombination(
        'You cannot modify the entries and the maximum number of entries in the same request.',
      );
    if (changed && input.CurrentVersion === undefined) throw missingParameter('currentVersion');
    if (input.CurrentVersion !== undefined) checkVersion(row, input.CurrentVersion);
    const entries = modified(row, added, removed);
    const maxEntries = input.MaxEntries ?? row.maxEntries;
    checkEntryCount(entries, maxEntries);
    if (input.DryRun === true) throw dryRunOperation();
    const next: PrefixListRow = {
      ...row,
      name: input.PrefixListName ?? row.name,
      maxEntries,
      versions: changed ? [...row.versions, entries] : row.versions,
      change: 'modify',
      settled: settledAt(context),
    };
    context.state.table(prefixLists).put(next);
    return { PrefixList: describePrefixList(next, context) };
  },
});

/** An entry that is there already gets the new description. */
function modified(
  row: PrefixListRow,
  added: readonly PrefixListEntry[],
  removed: readonly PrefixListEntry[],
): readonly PrefixListEntry[] {
  const entries = new Map(entriesOf(row).map((entry) => [entry.cidr, entry]));
  for (const { cidr } of removed)
    if (!entries.delete(cidr))
      throw invalidParameterValue(`The prefix list '${row.id}' has no entry '${cidr}'.`);
  for (const entry of added) entries.set(entry.cidr, entry);
  return [...entries.values()];
}
