import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { isMain } from '../network/fabric-rows.ts';
import {
  findAssociation,
  removeAssociation,
  tableOfAssociation,
} from '../network/routes/find-route-table.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html */
export const action = defineAction('ec2', 'DisassociateRouteTable', {
  authorize: (input, context) =>
    onTagged(
      'DisassociateRouteTable',
      [tableOfAssociation(context.state, input.AssociationId)?.id ?? '*'],
      context,
    ),
  handler(input, { state }) {
    const found = findAssociation(state, input.AssociationId);
    if (isMain(found.association))
      throw invalidParameterValue(
        `cannot disassociate the main route table association ${found.association.id}`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    removeAssociation(state, found);
    return {};
  },
});
