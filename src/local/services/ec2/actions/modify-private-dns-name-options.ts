import { defineAction } from '../../../action.ts';
import { dryRunOperation, notStopped } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { addressName, resourceName } from '../instances/dns.ts';
import { findInstance } from '../instances/find-instances.ts';
import { instances } from '../instances/instance-row.ts';
import { networkInterfaces } from '../network/interface-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyPrivateDnsNameOptions.html */
export const action = defineAction('ec2', 'ModifyPrivateDnsNameOptions', {
  authorize: (input, context) => onInstances('ModifyPrivateDnsNameOptions', [input.InstanceId], context),
  handler(input, context) {
    const { state, region } = context;
    const row = findInstance(state, input.InstanceId);
    const hostnameType = input.PrivateDnsHostnameType ?? row.hostnameType;
    // The name is what the guest takes at its start; the records can change at any time.
    if (hostnameType !== row.hostnameType && row.state !== 'stopped') throw notStopped(row.id);
    if (input.DryRun === true) throw dryRunOperation();
    const address = state.table(networkInterfaces).get(row.interfaceIds[0] ?? '')?.addresses[0] ?? '';
    state.table(instances).put({
      ...row,
      hostnameType,
      privateDnsName:
        hostnameType === 'resource-name' ? resourceName(region, row.id) : addressName(region, address),
      resourceNameA: input.EnableResourceNameDnsARecord ?? row.resourceNameA,
      resourceNameAaaa: input.EnableResourceNameDnsAAAARecord ?? row.resourceNameAaaa,
    });
    return { Return: true };
  },
});
