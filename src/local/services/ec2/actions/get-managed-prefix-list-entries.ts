import { defineAction } from '../../../action.ts';
import { openToken, sealToken, takePage } from '../../../blocks/paging.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { checkPageSize } from '../listing.ts';
import { findRow } from '../network/find-row.ts';
import { prefixListIdErrors } from '../network/network-errors.ts';
import { prefixLists } from '../network/prefix-lists/prefix-list-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** Of AWS's own lists the blocks are not known here. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListEntries.html */
export const action = defineAction('ec2', 'GetManagedPrefixListEntries', {
  authorize: (input, context) => onTagged('GetManagedPrefixListEntries', [input.PrefixListId], context),
  handler(input, context) {
    checkPageSize(input.MaxResults, { least: 1, most: 100 });
    const row = findRow(context.state, prefixLists, prefixListIdErrors, input.PrefixListId);
    const version = input.TargetVersion ?? row.versions.length;
    const entries = row.versions[version - 1];
    if (entries === undefined)
      throw invalidParameterValue(`The prefix list '${row.id}' has no version ${version}.`);
    if (input.DryRun === true) throw dryRunOperation();
    const { account, region } = context;
    const call = { service: 'ec2', action: 'GetManagedPrefixListEntries', account, region, input };
    const from = input.NextToken === undefined ? '0' : openToken(call, input.NextToken);
    if (from === undefined) throw invalidParameterValue("Invalid value for 'nextToken'");
    const rest = entries.map((entry, index) => ({ ...entry, end: index + 1 })).slice(Number(from));
    const page = takePage(rest, input.MaxResults ?? 100, ({ end }) => String(end));
    return {
      Entries: page.rows.map(({ cidr, description }) => ({ Cidr: cidr, Description: description })),
      NextToken: page.next === undefined ? undefined : sealToken(call, page.next),
    };
  },
});
