import { instanceType } from '../../../../data/instance-types.ts';
import { zonesOf } from '../../../../data/regions.ts';
import type { AllocateHostsRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import {
  invalidParameterCombination,
  invalidParameterValue,
  missingParameter,
  typeUnknown,
} from '../errors.ts';
import { hosts } from '../hosts/host-row.ts';
import type { HostRow } from '../hosts/host-row.ts';
import { newRowId } from '../network/new-row-id.ts';
import { once } from '../network/once.ts';
import { onCreation } from '../tags/on-creation.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateHosts.html */
export const action = defineAction('ec2', 'AllocateHosts', {
  authorize: (input, context) =>
    onCreation(
      { action: 'AllocateHosts', resource: 'dedicated-host/*', tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const ids = once('AllocateHosts', input, context, () => {
      const row = readHost(input, context);
      const count = input.Quantity ?? 1;
      if (count < 1) throw invalidParameterValue(`Value (${count}) for parameter quantity is invalid.`);
      return () => {
        const table = context.state.table(hosts);
        const made = Array.from({ length: count }, () => {
          const id = newRowId(context, 'h', hosts);
          table.put({ ...row, id });
          return id;
        });
        return made.join(',');
      };
    });
    return { HostIds: ids.split(',') };
  },
});

function readHost(input: AllocateHostsRequest, context: ActionContext): Omit<HostRow, 'id'> {
  const { InstanceType: type, InstanceFamily: family } = input;
  if (type !== undefined && family !== undefined)
    throw invalidParameterCombination('You cannot specify both an instance type and an instance family.');
  if (type === undefined && family === undefined) throw missingParameter('instanceType');
  if (type !== undefined && !context.lenient && instanceType(type) === undefined) throw typeUnknown(type);
  const { AvailabilityZone: name, AvailabilityZoneId: id } = input;
  if (name === undefined && id === undefined) throw missingParameter('availabilityZone');
  const zone = zonesOf(context.region).find((each) =>
    name === undefined ? each.id === id : each.name === name,
  );
  if (zone === undefined) throw invalidParameterValue(`Invalid availability zone: [${name ?? id ?? ''}]`);
  return {
    account: context.account,
    region: context.region,
    zone: zone.name,
    zoneId: zone.id,
    type,
    family,
    autoPlacement: input.AutoPlacement ?? 'on',
    recovery: input.HostRecovery ?? 'off',
    maintenance: input.HostMaintenance ?? 'off',
    allocatedAt: context.now,
    tags: readTagSpecifications(input.TagSpecifications, ['dedicated-host']).get('dedicated-host') ?? [],
  };
}
