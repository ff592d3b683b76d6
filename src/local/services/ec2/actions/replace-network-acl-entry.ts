import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { entryNotFound, entryOf, findAcl } from '../network/acls/find-acl.ts';
import { readEntry } from '../network/acls/read-entry.ts';
import { networkAcls } from '../network/fabric-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclEntry.html */
export const action = defineAction('ec2', 'ReplaceNetworkAclEntry', {
  authorize: (input, context) => onTagged('ReplaceNetworkAclEntry', [input.NetworkAclId], context),
  handler(input, { state }) {
    const row = findAcl(state, input.NetworkAclId);
    const entry = readEntry(input);
    const former = entryOf(row, entry.number, entry.egress);
    if (former === undefined) throw entryNotFound(entry.number);
    if (input.DryRun === true) throw dryRunOperation();
    const entries = row.entries.map((other) => (other === former ? entry : other));
    state.table(networkAcls).put({ ...row, entries });
    return {};
  },
});
