import type { Connection } from '../../aws/connection.ts';
import { usedVersionActions, usedVersions } from '../ec2/template-pins.ts';

/** What uses the key pairs of a place, by the name of the key: `i-0123…`, `launch template web (version 3)`. */
export type KeyUses = ReadonlyMap<string, readonly string[]>;

/** The actions that `readKeyUses` calls. */
export const keyUseActions = [
  ...usedVersionActions,
  'autoscaling:DescribeLaunchConfigurations',
  'ec2:DescribeInstances',
  'ec2:DescribeSpotInstanceRequests',
] as const;

/** States in which an instance still has its key: all but gone. */
export const keepingStates = ['pending', 'running', 'stopping', 'stopped'];

/**
 * Reads what names a key pair: instances that are not terminated, the latest, the default and the pinned versions of
 * launch templates, launch configurations, Spot Fleets, and Spot requests that are open or active.
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
    usedBySpotFleets(connection, used),
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
  for await (const one of usedVersions(connection))
    used(
      one.LaunchTemplateData?.KeyName,
      `launch template ${one.LaunchTemplateName} (version ${one.VersionNumber})`,
    );
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

async function usedBySpotFleets(connection: Connection, used: Used): Promise<void> {
  for await (const page of connection.pages('ec2', 'DescribeSpotFleetRequests', {}))
    for (const {
      SpotFleetRequestId: id,
      SpotFleetRequestState: state,
      ...one
    } of page.SpotFleetRequestConfigs ?? [])
      if (!state?.startsWith('cancelled'))
        for (const { KeyName } of one.SpotFleetRequestConfig?.LaunchSpecifications ?? [])
          used(KeyName, `Spot Fleet request ${id}`);
}
