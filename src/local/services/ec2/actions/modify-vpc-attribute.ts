import { defineAction } from '../../../action.ts';
import { invalidParameterCombination, noAttribute, severalAttributes } from '../errors.ts';
import { findVpc } from '../network/find-network.ts';
import { vpcs } from '../network/vpc-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** One attribute a call. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html */
export const action = defineAction('ec2', 'ModifyVpcAttribute', {
  authorize: (input, context) => onTagged('ModifyVpcAttribute', [input.VpcId], context),
  handler(input, { state }) {
    const row = findVpc(state, input.VpcId);
    const changes = [
      ['enableDnsSupport', input.EnableDnsSupport?.Value],
      ['enableDnsHostnames', input.EnableDnsHostnames?.Value],
      ['enableNetworkAddressUsageMetrics', input.EnableNetworkAddressUsageMetrics?.Value],
    ] as const;
    const [change, another] = changes.filter(([, value]) => value !== undefined);
    if (another !== undefined) throw severalAttributes();
    const [name, value] = change ?? [];
    if (name === undefined || value === undefined) throw noAttribute();
    const changed = { ...row, [name]: value };
    // "You can only enable DNS hostnames if you've enabled DNS support."
    if (name === 'enableDnsHostnames' && value && !row.enableDnsSupport)
      throw invalidParameterCombination('DNS hostnames cannot be enabled without DNS support.');
    state.table(vpcs).put(changed);
    return {};
  },
});
