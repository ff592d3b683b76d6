import type { Connection } from '../../aws/connection.ts';

/** What uses the key pairs of a place, by the name of the key: `i-0123…`, `launch template web (version 3)`. */
export type KeyUses = ReadonlyMap<string, readonly string[]>;

/** The actions that `readKeyUses` calls. */
export const keyUseActions = [
  'autoscaling:DescribeAutoScalingGroups',
  'autoscaling:DescribeLaunchConfigurations',
  'ec2:DescribeInstances',
  'ec2:DescribeLaunchTemplateVersions',
  'ec2:DescribeSpotInstanceRequests',
] as const;

/** States in which an instance still has its key: all but gone. */
export const keepingStates = ['pending', 'running', 'stopping', 'stopped'];

/**
 * Reads what names a key pair: instances that are not terminated, the latest, the default and the pinned versions of
 * launch templates, launch configurations, and Spot requests that are open or active.
 */
export async function readKeyUses(connection: Connection): Promise<KeyUses> {
  const uses = new Map<string, Set<string>>();
  const used = (key: string | undefined, by: string): void => {
    if (key === undefined || key === '') return;
    const known = uses.get(key) ?? new Set();
    uses.set(key, known.add(by));
  };
  await Promise.all([
    usedByInstances(connection, used),
    usedByTemplates(connection, used),
    usedByConfigurations(connection, used),
    usedBySpotRequests(connection, used),
  ]);
  return new Map([...uses].map(([key, by]) => [key, [...by].sort()]));
}

type Used = (key: string | undefined, by: string) => void;

async function usedByInstances(connection: Connection, used: Used): Promise<void> {
  const input = { Filters: [{ Name: 'instance-state-name', Values: keepingStates }], MaxResults: 1_000 };
  for await (const page of connection.pages('ec2', 'DescribeInstances', input))
    for (const { Instances = [] } of page.Reservations ?? [])
      for (const one of Instances) used(one.KeyName, one.InstanceId ?? '');
}

async function usedByTemplates(connection: Connection, used: Used): Promise<void> {
  const asked: { LaunchTemplateId?: string; Versions: string[] }[] = [{ Versions: ['$Latest', '$Default'] }];
  for (const [LaunchTemplateId, versions] of await pinnedVersions(connection))
    asked.push({ LaunchTemplateId, Versions: [...versions] });
  for (const input of asked)
    for await (const page of connection.pages('ec2', 'DescribeLaunchTemplateVersions', input))
      for (const one of page.LaunchTemplateVersions ?? [])
        used(
          one.LaunchTemplateData?.KeyName,
          `launch template ${one.LaunchTemplateName} (version ${one.VersionNumber})`,
        );
}

/** The versions of templates that Auto Scaling groups name by number, which need be neither latest nor default. */
async function pinnedVersions(connection: Connection): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const pinned = new Map<string, Set<string>>();
  for await (const page of connection.pages('autoscaling', 'DescribeAutoScalingGroups', { MaxRecords: 100 }))
    for (const group of page.AutoScalingGroups ?? []) {
      const mixed = group.MixedInstancesPolicy?.LaunchTemplate;
      const named = [
        group.LaunchTemplate,
        mixed?.LaunchTemplateSpecification,
        ...(mixed?.Overrides ?? []).map((override) => override.LaunchTemplateSpecification),
      ];
      for (const { LaunchTemplateId: id, Version: version } of named.filter((one) => one !== undefined))
        if (id !== undefined && version !== undefined && /^\d+$/.test(version))
          pinned.set(id, (pinned.get(id) ?? new Set()).add(version));
    }
  return pinned;
}

async function usedByConfigurations(connection: Connection, used: Used): Promise<void> {
  const pages = connection.pages('autoscaling', 'DescribeLaunchConfigurations', { MaxRecords: 100 });
  for await (const page of pages)
    for (const one of page.LaunchConfigurations ?? [])
      used(one.KeyName, `launch configuration ${one.LaunchConfigurationName}`);
}

async function usedBySpotRequests(connection: Connection, used: Used): Promise<void> {
  const input = { Filters: [{ Name: 'state', Values: ['open', 'active'] }], MaxResults: 1_000 };
  for await (const page of connection.pages('ec2', 'DescribeSpotInstanceRequests', input))
    for (const one of page.SpotInstanceRequests ?? [])
      used(one.LaunchSpecification?.KeyName, `Spot request ${one.SpotInstanceRequestId}`);
}
