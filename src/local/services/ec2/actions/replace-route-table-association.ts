import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { routeTables } from '../network/fabric-rows.ts';
import { newPartId } from '../network/new-row-id.ts';
import {
  findAssociation,
  findRouteTable,
  removeAssociation,
  tableOfAssociation,
} from '../network/routes/find-route-table.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/**
 * Of the main association too: another table then is the main one of the VPC.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html
 */
export const action = defineAction('ec2', 'ReplaceRouteTableAssociation', {
  authorize: (input, context) =>
    onTagged(
      'ReplaceRouteTableAssociation',
      [input.RouteTableId, tableOfAssociation(context.state, input.AssociationId)?.id ?? '*'],
      context,
    ),
  handler(input, context) {
    const { state } = context;
    const found = findAssociation(state, input.AssociationId);
    const target = findRouteTable(state, input.RouteTableId);
    if (target.vpcId !== found.table.vpcId)
      throw invalidParameterValue(
        `route table ${target.id} and route table ${found.table.id} belong to different networks`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    removeAssociation(state, found);
    const association = { ...found.association, id: newPartId(context, 'rtbassoc') };
    const table = findRouteTable(state, target.id);
    state.table(routeTables).put({ ...table, associations: [...table.associations, association] });
    return { NewAssociationId: association.id, AssociationState: { State: 'associated' } };
  },
});
