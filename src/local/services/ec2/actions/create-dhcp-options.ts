import type { CreateDhcpOptionsRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { describeDhcpOptions } from '../network/describe-fabric.ts';
import { dhcpOptions } from '../network/fabric-rows.ts';
import { newRowId } from '../network/new-row-id.ts';
import { onCreation } from '../tags/on-creation.ts';

/** How many values each option takes at most. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDhcpOptions.html */
const OPTIONS: Readonly<Record<string, number>> = {
  'domain-name-servers': 4,
  'domain-name': 1,
  'ntp-servers': 4,
  'netbios-name-servers': 4,
  'netbios-node-type': 1,
  'ipv6-address-preferred-lease-time': 1,
};

export const action = defineAction('ec2', 'CreateDhcpOptions', {
  authorize: (input, context) =>
    onCreation(
      { action: 'CreateDhcpOptions', resource: 'dhcp-options/*', tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const configurations = readConfigurations(input.DhcpConfigurations);
    const tags = readTagSpecifications(input.TagSpecifications, ['dhcp-options']).get('dhcp-options') ?? [];
    if (input.DryRun === true) throw dryRunOperation();
    const { account, region } = context;
    const row = { id: newRowId(context, 'dopt', dhcpOptions), account, region, configurations, tags };
    context.state.table(dhcpOptions).put(row);
    return { DhcpOptions: describeDhcpOptions(row) };
  },
});

function readConfigurations(given: CreateDhcpOptionsRequest['DhcpConfigurations']) {
  return given.map(({ Key: key = '', Values: values = [] }) => {
    const most = Object.hasOwn(OPTIONS, key) ? OPTIONS[key] : undefined;
    if (most === undefined)
      throw invalidParameterValue(`Value (${key}) for parameter name is invalid. Unknown DHCP option`);
    // One value may hold several, with commas between them.
    const all = key === 'domain-name' ? values : values.flatMap((value) => value.split(','));
    const [first = ''] = all;
    if (all.length === 0 || all.some((value) => value.trim() === ''))
      throw invalidParameterValue(`Value () for parameter value is invalid. Option ${key} needs a value`);
    if (all.length > most)
      throw invalidParameterValue(
        `Value (${all.join(',')}) for parameter value is invalid. Too many values for ${key}`,
      );
    if (key === 'netbios-node-type' && !['1', '2', '4', '8'].includes(first))
      throw invalidParameterValue(
        `Value (${first}) for parameter value is invalid. Invalid netbios node type`,
      );
    return { key, values: all.map((value) => value.trim()) };
  });
}
