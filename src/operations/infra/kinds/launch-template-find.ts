import type { LaunchTemplateVersion } from '../../../wire/generated/ec2.ts';
import type { JsonObject } from '../../plan/json.ts';
import { familyOf, imageNames } from '../images.ts';
import type { Reading } from '../kind.ts';
import type { Found } from '../resource.ts';
import { addressOf, scopeFilter, tagMap } from '../stack-tags.ts';
import { userDataDigest } from '../user-data-digest.ts';

export async function findLaunchTemplates({ connection, scope }: Reading): Promise<readonly Found[]> {
  // Templates lie in no VPC.
  if ('vpc' in scope) return [];
  const found: Found[] = [];
  for await (const page of connection.pages('ec2', 'DescribeLaunchTemplates', {
    Filters: [scopeFilter(scope)],
  })) {
    for (const one of page.LaunchTemplates ?? []) {
      const id = one.LaunchTemplateId ?? '';
      const { LaunchTemplateVersions = [] } = await connection.call('ec2', 'DescribeLaunchTemplateVersions', {
        LaunchTemplateId: id,
        Versions: ['$Default', '$Latest'],
      });
      const name = one.LaunchTemplateName ?? '';
      const version = (number: number | undefined) =>
        LaunchTemplateVersions.find(({ VersionNumber }) => VersionNumber === number);
      const images = await imageNames(
        LaunchTemplateVersions.flatMap(({ LaunchTemplateData }) => LaunchTemplateData?.ImageId ?? []),
        connection,
      );
      const attributes = attributesOf(name, version(one.DefaultVersionNumber), images);
      const latest = attributesOf(name, version(one.LatestVersionNumber), images);
      const tags = tagMap(one.Tags);
      found.push({
        address: addressOf('launch-template', id, tags, scope),
        kind: 'launch-template',
        id,
        attributes,
        tags,
        uses: [
          ...[attributes['securityGroups'] ?? []].flat().map(String),
          String(attributes['key']),
          String(attributes['profile']),
        ],
        outputs: { name, version: one.DefaultVersionNumber ?? 1 },
        details: { latest, latestVersion: one.LatestVersionNumber ?? 1 },
      });
    }
  }
  return found;
}

function attributesOf(
  name: string,
  version: LaunchTemplateVersion | undefined,
  images: ReadonlyMap<string, string>,
): JsonObject {
  const data = version?.LaunchTemplateData ?? {};
  const image = images.get(data.ImageId ?? '');
  const [root] = data.BlockDeviceMappings ?? [];
  return {
    name,
    type: data.InstanceType ?? '',
    image: image === undefined ? (data.ImageId ?? '') : familyOf(image),
    imageId: data.ImageId ?? '',
    securityGroups: [...(data.SecurityGroupIds ?? [])],
    key: data.KeyName ?? null,
    userData: userDataDigest(Buffer.from(data.UserData ?? '', 'base64')),
    profile: data.IamInstanceProfile?.Name ?? null,
    rootGib: root?.Ebs?.VolumeSize ?? null,
  };
}
