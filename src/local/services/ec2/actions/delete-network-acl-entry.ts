import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { entryNotFound, entryOf, findAcl } from '../network/acls/find-acl.ts';
import { checkNumber } from '../network/acls/read-entry.ts';
import { networkAcls } from '../network/fabric-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAclEntry.html */
export const action = defineAction('ec2', 'DeleteNetworkAclEntry', {
  authorize: (input, context) => onTagged('DeleteNetworkAclEntry', [input.NetworkAclId], context),
  handler(input, { state }) {
    const row = findAcl(state, input.NetworkAclId);
    checkNumber(input.RuleNumber);
    const entry = entryOf(row, input.RuleNumber, input.Egress);
    if (entry === undefined) throw entryNotFound(input.RuleNumber);
    if (input.DryRun === true) throw dryRunOperation();
    state.table(networkAcls).put({ ...row, entries: row.entries.filter((other) => other !== entry) });
    return {};
  },
});
