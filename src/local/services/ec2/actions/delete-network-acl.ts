import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { findAcl } from '../network/acls/find-acl.ts';
import { hasDependencies } from '../network/dependency.ts';
import { networkAcls } from '../network/fabric-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html */
export const action = defineAction('ec2', 'DeleteNetworkAcl', {
  authorize: (input, context) => onTagged('DeleteNetworkAcl', [input.NetworkAclId], context),
  handler(input, { state }) {
    const row = findAcl(state, input.NetworkAclId);
    if (row.isDefault) throw invalidParameterValue(`cannot delete default network ACL ${row.id}`);
    if (row.associations.length > 0) throw hasDependencies('networkAcl', row.id);
    if (input.DryRun === true) throw dryRunOperation();
    state.table(networkAcls).delete(row.id);
    return {};
  },
});
