import type { Connection } from '../../../aws/connection.ts';
import { usedVersions } from '../../ec2/template-pins.ts';
import { aliasedImages } from './aliases.ts';

/**
 * What uses each image, in words: instances (stopped ones too), launch configurations, launch templates at `$Default`
 * and `$Latest` and at the versions that something pins, also by a parameter that holds the image, and Spot Fleets. Calls go by pages and by templates, never by
 * images.
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
  const configurations = connection.pages('autoscaling', 'DescribeLaunchConfigurations', { MaxRecords: 100 });
  for await (const page of configurations)
    for (const { ImageId, LaunchConfigurationName: name } of page.LaunchConfigurations ?? [])
      note(ImageId, `the launch configuration ${name}`);
  for await (const version of usedVersions(connection)) {
    const { LaunchTemplateData: data, LaunchTemplateName: name, VersionNumber: number, pinnedBy } = version;
    const pinned = pinnedBy === undefined ? '' : `, which ${pinnedBy} pins`;
    note(data?.ImageId, `version ${number} of the launch template ${name}${pinned}`);
  }
  for await (const page of connection.pages('ec2', 'DescribeSpotFleetRequests', {}))
    for (const {
      SpotFleetRequestId: id,
      SpotFleetRequestState: state,
      SpotFleetRequestConfig: asked,
    } of page.SpotFleetRequestConfigs ?? [])
      if (!state?.startsWith('cancelled'))
        for (const { ImageId } of asked?.LaunchSpecifications ?? [])
          note(ImageId, `the Spot Fleet request ${id}`);
  for (const [alias, image] of await aliasedImages(users.keys(), connection))
    note(image, users.get(alias) ?? alias);
  return users;
}
