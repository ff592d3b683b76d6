import { listPrices } from '../../../data/prices.ts';
import { hoursPerMonth, tagsIn } from '../candidate.ts';
import type { Candidate, Kind, Looking } from '../candidate.ts';
import { keptByTag } from '../protecting-tags.ts';

const gone = 'an address that was released may be given to somebody else';

/** Elastic IP addresses that nothing has. AWS does not keep how old they are. */
export const addresses: Kind = { markable: true, list: listAddresses };

async function listAddresses({ connection, account, region }: Looking): Promise<readonly Candidate[]> {
  const { Addresses = [] } = await connection.call('ec2', 'DescribeAddresses', {});
  return Addresses.map((address): Candidate => {
    const id = address.AllocationId ?? '';
    const tags = tagsIn(address.Tags);
    const user = address.InstanceId ?? address.NetworkInterfaceId ?? address.AssociationId;
    const usdPerHour = listPrices().idle_ip_hour;
    return {
      id,
      tags,
      created: undefined,
      protectedBy: user === undefined ? keptByTag(tags) : `it is associated with ${user}`,
      about: `address ${address.PublicIp ?? ''}, associated with nothing`,
      against: gone,
      usdPerMonth: usdPerHour * hoursPerMonth,
      steps: (reason) => [
        {
          id: `release-${account}-${region}-${id}`,
          account,
          region,
          target: id,
          name: address.PublicIp ?? id,
          call: { service: 'ec2', action: 'ReleaseAddress', input: { AllocationId: id } },
          change: 'delete',
          reason,
          requires: [
            {
              call: { service: 'ec2', action: 'DescribeAddresses', input: { AllocationIds: [id] } },
              path: 'Addresses[0].AllocationId',
              equals: id,
            },
            {
              call: { service: 'ec2', action: 'DescribeAddresses', input: { AllocationIds: [id] } },
              path: 'Addresses[0].AssociationId',
              equals: null,
            },
          ],
          usdPerHour: -usdPerHour,
          after: [],
          undo: { impossible: gone },
        },
      ],
    };
  });
}
