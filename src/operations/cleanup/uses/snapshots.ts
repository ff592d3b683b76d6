import type { Connection } from '../../../aws/connection.ts';
import { usedVersions } from '../../ec2/template-pins.ts';

interface Mapping {
  readonly Ebs?: { readonly SnapshotId?: string | undefined } | undefined;
}

/**
 * What makes volumes of each snapshot when it launches, in words: launch configurations, launch templates at `$Default`,
 * `$Latest` and the versions that something pins, and Spot Fleets may name snapshots of their own, beside those of images.
 */
export async function snapshotsInUse(connection: Connection): Promise<ReadonlyMap<string, string>> {
  const users = new Map<string, string>();
  const note = (mappings: readonly Mapping[] | undefined, user: string): void => {
    for (const { Ebs } of mappings ?? [])
      if (Ebs?.SnapshotId !== undefined && !users.has(Ebs.SnapshotId)) users.set(Ebs.SnapshotId, user);
  };
  const configurations = connection.pages('autoscaling', 'DescribeLaunchConfigurations', { MaxRecords: 100 });
  for await (const page of configurations)
    for (const { BlockDeviceMappings, LaunchConfigurationName: name } of page.LaunchConfigurations ?? [])
      note(BlockDeviceMappings, `the launch configuration ${name}`);
  for await (const version of usedVersions(connection)) {
    const { LaunchTemplateData: data, LaunchTemplateName: name, VersionNumber: number } = version;
    note(data?.BlockDeviceMappings, `version ${number} of the launch template ${name}`);
  }
  for await (const page of connection.pages('ec2', 'DescribeSpotFleetRequests', {}))
    for (const {
      SpotFleetRequestId: id,
      SpotFleetRequestState: state,
      ...rest
    } of page.SpotFleetRequestConfigs ?? [])
      if (!state?.startsWith('cancelled'))
        for (const { BlockDeviceMappings } of rest.SpotFleetRequestConfig?.LaunchSpecifications ?? [])
          note(BlockDeviceMappings, `the Spot Fleet request ${id}`);
  return users;
}
