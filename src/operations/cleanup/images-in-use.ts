import type { Connection } from '../../aws/connection.ts';

/**
 * What uses each image, in words: instances (stopped ones too), launch configurations, launch templates at `$Default`
 * and `$Latest`, and the versions that Auto Scaling groups pin. Calls go by pages and by templates, never by images.
 */
export async function imagesInUse(connection: Connection): Promise<ReadonlyMap<string, string>> {
  const users = new Map<string, string>();
  const note = (image: string | undefined, user: string): void => {
    if (image !== undefined && image !== '' && !users.has(image)) users.set(image, user);
  };
  for await (const page of connection.pages('ec2', 'DescribeInstances', { MaxResults: 1000 }))
    for (const { Instances = [] } of page.Reservations ?? [])
      for (const { ImageId, InstanceId, State } of Instances)
        if (State?.Name !== 'terminated') note(ImageId, `the instance ${InstanceId}`);
  for await (const page of connection.pages('autoscaling', 'DescribeLaunchConfigurations', {
    MaxRecords: 100,
  }))
    for (const { ImageId, LaunchConfigurationName: name } of page.LaunchConfigurations ?? [])
      note(ImageId, `the launch configuration ${name}`);
  const versions = { Versions: ['$Latest', '$Default'], MaxResults: 200 };
  for await (const page of connection.pages('ec2', 'DescribeLaunchTemplateVersions', versions))
    for (const {
      LaunchTemplateData: data,
      LaunchTemplateName: name,
      VersionNumber,
    } of page.LaunchTemplateVersions ?? [])
      note(data?.ImageId, `version ${VersionNumber} of the launch template ${name}`);
  for (const [id, pinned] of await pinnedVersions(connection)) {
    const input = { LaunchTemplateId: id, Versions: [...pinned] };
    const answer = await connection.call('ec2', 'DescribeLaunchTemplateVersions', input);
    for (const {
      LaunchTemplateData: data,
      LaunchTemplateName: name,
      VersionNumber,
    } of answer.LaunchTemplateVersions ?? [])
      note(
        data?.ImageId,
        `version ${VersionNumber} of the launch template ${name}, which an Auto Scaling group pins`,
      );
  }
  return users;
}

/** The numbered versions of templates that Auto Scaling groups launch from. */
async function pinnedVersions(connection: Connection): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const pinned = new Map<string, Set<string>>();
  for await (const page of connection.pages('autoscaling', 'DescribeAutoScalingGroups', {
    MaxRecords: 100,
  })) {
    for (const group of page.AutoScalingGroups ?? []) {
      const mixed = group.MixedInstancesPolicy?.LaunchTemplate;
      const specifications = [
        group.LaunchTemplate,
        mixed?.LaunchTemplateSpecification,
        ...(mixed?.Overrides ?? []).map((one) => one.LaunchTemplateSpecification),
        ...(group.Instances ?? []).map((one) => one.LaunchTemplate),
      ];
      for (const { LaunchTemplateId: id, Version: version } of specifications.flatMap((one) => one ?? []))
        if (id !== undefined && version !== undefined && /^\d+$/.test(version))
          pinned.set(id, (pinned.get(id) ?? new Set()).add(version));
    }
  }
  return pinned;
}
