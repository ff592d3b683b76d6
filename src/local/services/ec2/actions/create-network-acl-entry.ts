import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { entryOf, findAcl } from '../network/acls/find-acl.ts';
import { inOrder, readEntry } from '../network/acls/read-entry.ts';
import { networkAcls } from '../network/fabric-rows.ts';
import { quota } from '../network/limits.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { lastEntryNumber } from '../network/vpcs/create-vpc.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html */
export const action = defineAction('ec2', 'CreateNetworkAclEntry', {
  authorize: (input, context) => onTagged('CreateNetworkAclEntry', [input.NetworkAclId], context),
  handler(input, { state }) {
    const row = findAcl(state, input.NetworkAclId);
    const entry = readEntry(input);
    if (entryOf(row, entry.number, entry.egress) !== undefined)
      throw new AwsError(
        'NetworkAclEntryAlreadyExists',
        400,
        `The network acl entry identified by ${entry.number} already exists.`,
      );
    const own = row.entries.filter(
      ({ number, egress }) => number < lastEntryNumber && egress === entry.egress,
    );
    checkQuota('NetworkAclEntryLimitExceeded', own.length, quota(state, 'entriesPerNetworkAcl'));
    if (input.DryRun === true) throw dryRunOperation();
    state.table(networkAcls).put({ ...row, entries: inOrder([...row.entries, entry]) });
    return {};
  },
});
