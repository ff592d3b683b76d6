import type { Connection } from '../../aws/connection.ts';
import type { FoundRegion } from '../../local/adopted-region.ts';
import { collect } from './collect.ts';

/** VPCs with the two attributes that `DescribeVpcs` leaves out. */
export async function readVpcs(
  connection: Connection,
  signal: AbortSignal | undefined,
): Promise<FoundRegion['ec2']['vpcs']> {
  const vpcs = await collect(connection.pages('ec2', 'DescribeVpcs', {}, { signal }), (page) => page.Vpcs);
  return await Promise.all(
    vpcs.map(async (vpc) => {
      const VpcId = vpc.VpcId ?? '';
      const ask = (Attribute: 'enableDnsSupport' | 'enableDnsHostnames') =>
        connection.call('ec2', 'DescribeVpcAttribute', { VpcId, Attribute }, { signal });
      const [support, hostnames] = await Promise.all([ask('enableDnsSupport'), ask('enableDnsHostnames')]);
      return {
        vpc,
        enableDnsSupport: support.EnableDnsSupport?.Value ?? true,
        enableDnsHostnames: hostnames.EnableDnsHostnames?.Value ?? false,
      };
    }),
  );
}
