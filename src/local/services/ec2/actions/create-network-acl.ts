import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { findAcl } from '../network/acls/find-acl.ts';
import { describeNetworkAcl } from '../network/describe-fabric.ts';
import { networkAcls } from '../network/fabric-rows.ts';
import { findVpc } from '../network/find-network.ts';
import { quota } from '../network/limits.ts';
import { newRowId } from '../network/new-row-id.ts';
import { once } from '../network/once.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { lastEntryNumber } from '../network/vpcs/create-vpc.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** A new one denies everything. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAcl.html */
export const action = defineAction('ec2', 'CreateNetworkAcl', {
  authorize: (input, context) => [
    ...onTagged('CreateNetworkAcl', [input.VpcId], context),
    ...onCreation(
      { action: 'CreateNetworkAcl', resource: 'network-acl/*', tags: input.TagSpecifications },
      context,
    ),
  ],
  handler(input, context) {
    const { account, region, state } = context;
    const id = once('CreateNetworkAcl', input, context, () => {
      const vpc = findVpc(state, input.VpcId);
      const tags = readTagSpecifications(input.TagSpecifications, ['network-acl']).get('network-acl') ?? [];
      const inUse = state.table(networkAcls).count({ index: 'vpc', equals: vpc.id });
      checkQuota('NetworkAclLimitExceeded', inUse, quota(context.state, 'networkAclsPerVpc'));
      return () => {
        const deny = { protocol: '-1', action: 'deny' as const };
        const entries = [true, false].flatMap((egress) => [
          { ...deny, number: lastEntryNumber, egress, cidrBlock: '0.0.0.0/0' },
          ...((vpc.ipv6Blocks ?? []).length === 0
            ? []
            : [{ ...deny, number: lastEntryNumber + 1, egress, ipv6CidrBlock: '::/0' }]),
        ]);
        const row = { id: newRowId(context, 'acl', networkAcls), account, region, vpcId: vpc.id };
        state.table(networkAcls).put({ ...row, isDefault: false, entries, associations: [], tags });
        return row.id;
      };
    });
    return { NetworkAcl: describeNetworkAcl(findAcl(state, id)), ClientToken: input.ClientToken };
  },
});
