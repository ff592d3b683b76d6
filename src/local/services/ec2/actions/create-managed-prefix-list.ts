import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { invalidParameterValue } from '../errors.ts';
import { findRow } from '../network/find-row.ts';
import { prefixListIdErrors } from '../network/network-errors.ts';
import { newRowId } from '../network/new-row-id.ts';
import { once } from '../network/once.ts';
import { prefixLists, settledAt } from '../network/prefix-lists/prefix-list-row.ts';
import type { PrefixListRow } from '../network/prefix-lists/prefix-list-row.ts';
import { checkEntryCount, readEntries } from '../network/prefix-lists/read-entries.ts';
import { describePrefixList } from '../network/prefix-lists/shown-list.ts';
import { onCreation } from '../tags/on-creation.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html */
export const action = defineAction('ec2', 'CreateManagedPrefixList', {
  authorize: (input, context) =>
    onCreation(
      { action: 'CreateManagedPrefixList', resource: 'prefix-list/*', tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const { account, region, state } = context;
    const id = once('CreateManagedPrefixList', input, context, () => {
      const family = readFamily(input.AddressFamily);
      if (input.PrefixListName.startsWith('com.amazonaws'))
        throw invalidParameterValue("A prefix list name cannot start with 'com.amazonaws'.");
      if (input.MaxEntries < 1)
        throw invalidParameterValue(`Value (${input.MaxEntries}) for parameter maxEntries is invalid.`);
      const entries = readEntries(input.Entries, family);
      checkEntryCount(entries, input.MaxEntries);
      const tags = readTagSpecifications(input.TagSpecifications, ['prefix-list']).get('prefix-list') ?? [];
      return () => {
        const row: PrefixListRow = {
          id: newRowId(context, 'pl', prefixLists),
          account,
          region,
          name: input.PrefixListName,
          family,
          maxEntries: input.MaxEntries,
          versions: [entries],
          change: 'create',
          settled: settledAt(context),
          tags,
        };
        state.table(prefixLists).put(row);
        return row.id;
      };
    });
    const row = findRow(state, prefixLists, prefixListIdErrors, id);
    return { PrefixList: describePrefixList(row, context) };
  },
});

function readFamily(given: string): 'IPv4' | 'IPv6' {
  if (given === 'IPv4' || given === 'IPv6') return given;
  throw invalidParameterValue(
    `Value (${given}) for parameter addressFamily is invalid. Valid values are IPv4, IPv6.`,
  );
}
