import type { Connection } from '../../aws/connection.ts';
import type { FoundRegion } from '../../local/adopted-region.ts';
import { collect } from './collect.ts';
import { readImages } from './read-images.ts';
import { readInstances } from './read-instances.ts';
import { readTemplates } from './read-templates.ts';
import { readVpcs } from './read-vpcs.ts';

/** Reads what an account has of EC2 in a region: all lists at once, then what their items lead to. */
export async function readEc2(
  connection: Connection,
  targets: ReadonlySet<string>,
  autoscaling: FoundRegion['autoscaling'],
  signal: AbortSignal | undefined,
): Promise<FoundRegion['ec2']> {
  const options = { signal };
  const own = { OwnerIds: ['self'] };
  const [
    vpcs,
    dhcpOptions,
    subnets,
    internetGateways,
    routeTables,
    networkAcls,
    securityGroups,
    securityGroupRules,
    networkInterfaces,
    addresses,
    keyPairs,
    snapshots,
    volumes,
    instances,
    { templates, templateVersions },
  ] = await Promise.all([
    readVpcs(connection, signal),
    collect(connection.pages('ec2', 'DescribeDhcpOptions', {}, options), (page) => page.DhcpOptions),
    collect(connection.pages('ec2', 'DescribeSubnets', {}, options), (page) => page.Subnets),
    collect(
      connection.pages('ec2', 'DescribeInternetGateways', {}, options),
      (page) => page.InternetGateways,
    ),
    collect(connection.pages('ec2', 'DescribeRouteTables', {}, options), (page) => page.RouteTables),
    collect(connection.pages('ec2', 'DescribeNetworkAcls', {}, options), (page) => page.NetworkAcls),
    collect(connection.pages('ec2', 'DescribeSecurityGroups', {}, options), (page) => page.SecurityGroups),
    collect(
      connection.pages('ec2', 'DescribeSecurityGroupRules', {}, options),
      (page) => page.SecurityGroupRules,
    ),
    collect(
      connection.pages('ec2', 'DescribeNetworkInterfaces', {}, options),
      (page) => page.NetworkInterfaces,
    ),
    connection.call('ec2', 'DescribeAddresses', {}, options).then((answer) => answer.Addresses ?? []),
    connection
      .call('ec2', 'DescribeKeyPairs', { IncludePublicKey: true }, options)
      .then((answer) => answer.KeyPairs ?? []),
    collect(connection.pages('ec2', 'DescribeSnapshots', own, options), (page) => page.Snapshots),
    collect(connection.pages('ec2', 'DescribeVolumes', {}, options), (page) => page.Volumes),
    readInstances(connection, targets, signal),
    readTemplates(connection, autoscaling.groups, signal),
  ]);
  const launched = new Set([
    ...instances.map(({ instance }) => instance.ImageId),
    ...templateVersions.map(({ LaunchTemplateData }) => LaunchTemplateData?.ImageId),
    ...autoscaling.configurations.map(({ ImageId }) => ImageId),
  ]);
  return {
    vpcs,
    dhcpOptions,
    subnets,
    internetGateways,
    routeTables,
    networkAcls,
    securityGroups,
    securityGroupRules,
    networkInterfaces,
    addresses,
    keyPairs,
    snapshots,
    images: await readImages(connection, launched, signal),
    volumes,
    instances,
    templates,
    templateVersions,
  };
}
