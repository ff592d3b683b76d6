import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { aclOfAssociation, findAcl } from '../network/acls/find-acl.ts';
import { networkAcls } from '../network/fabric-rows.ts';
import { associationNotFound } from '../network/network-errors.ts';
import { newPartId } from '../network/new-row-id.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclAssociation.html */
export const action = defineAction('ec2', 'ReplaceNetworkAclAssociation', {
  authorize: (input, context) =>
    onTagged(
      'ReplaceNetworkAclAssociation',
      [input.NetworkAclId, aclOfAssociation(context.state, input.AssociationId)?.id ?? '*'],
      context,
    ),
  handler(input, context) {
    const table = context.state.table(networkAcls);
    const former = aclOfAssociation(context.state, input.AssociationId);
    const found = former?.associations.find(({ id }) => id === input.AssociationId);
    if (former === undefined || found === undefined) throw associationNotFound(input.AssociationId);
    const { vpcId } = findAcl(context.state, input.NetworkAclId);
    if (vpcId !== former.vpcId)
      throw invalidParameterValue(
        `network acl ${input.NetworkAclId} and subnet ${found.subnetId} belong to different networks`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    table.put({ ...former, associations: former.associations.filter((other) => other !== found) });
    const target = findAcl(context.state, input.NetworkAclId);
    const association = { id: newPartId(context, 'aclassoc'), subnetId: found.subnetId };
    table.put({ ...target, associations: [...target.associations, association] });
    return { NewAssociationId: association.id };
  },
});
