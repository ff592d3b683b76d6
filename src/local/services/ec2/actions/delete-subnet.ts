import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { hasDependencies } from '../network/dependency.ts';
import { networkAcls, routeTables } from '../network/fabric-rows.ts';
import { findSubnet } from '../network/find-network.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { subnets } from '../network/subnet-row.ts';
import { cidrReservations, reservationsOf } from '../network/subnets/cidr-reservations.ts';
import { transitAttachments } from '../network/transit/transit-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html */
export const action = defineAction('ec2', 'DeleteSubnet', {
  authorize: (input, context) => onTagged('DeleteSubnet', [input.SubnetId], context),
  handler(input, { state }) {
    const row = findSubnet(state, input.SubnetId);
    // Whatever lives in a subnet has a network interface there.
    if (state.table(networkInterfaces).count({ index: 'subnet', equals: row.id }) > 0)
      throw hasDependencies('subnet', row.id);
    for (const attachment of state.table(transitAttachments).list())
      if (attachment.deletedAt === undefined && attachment.subnetIds.includes(row.id))
        throw hasDependencies('subnet', row.id);
    if (input.DryRun === true) throw dryRunOperation();
    const query = { index: 'vpc', equals: row.vpcId };
    for (const acl of state.table(networkAcls).list(query)) {
      const associations = acl.associations.filter(({ subnetId }) => subnetId !== row.id);
      if (associations.length < acl.associations.length)
        state.table(networkAcls).put({ ...acl, associations });
    }
    for (const table of state.table(routeTables).list(query)) {
      const associations = table.associations.filter(({ subnetId }) => subnetId !== row.id);
      if (associations.length < table.associations.length)
        state.table(routeTables).put({ ...table, associations });
    }
    for (const { id } of reservationsOf(state, row.id)) state.table(cidrReservations).delete(id);
    state.table(subnets).delete(row.id);
    return {};
  },
});
