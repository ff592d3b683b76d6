import { defineAction } from '../../../action.ts';
import { describeHost, hostFilters } from '../hosts/describe-host.ts';
import { hostIdErrors, hosts } from '../hosts/host-row.ts';
import type { HostRow } from '../hosts/host-row.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';

const listing = {
  ...hostIdErrors,
  action: 'DescribeHosts',
  table: hosts,
  prefix: 'h',
  filters: hostFilters,
  tagsOf: (row: HostRow) => row.tags,
  pages: { least: 5, most: 500 },
};

/** What was released is shown for a while still. */
const shownTime = 3_600_000;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeHosts.html */
export const action = defineAction('ec2', 'DescribeHosts', {
  authorize: (_input, context) => onEverything('DescribeHosts', context),
  handler(input, context) {
    const { HostIds: ids, Filter: Filters, ...page } = input;
    const only = ({ releasedAt }: HostRow) =>
      releasedAt === undefined || context.now < releasedAt + shownTime;
    const { rows, nextToken } = list({ ...listing, only }, ids, { ...page, Filters }, context);
    return { Hosts: rows.map((row) => describeHost(row, context.state)), NextToken: nextToken };
  },
});
