import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import type { FoundRegion } from '../../local/adopted-region.ts';
import { collect } from './collect.ts';

type Found = Pick<FoundRegion['ec2'], 'templates' | 'templateVersions'>;

/** Launch templates with their newest and default versions, and the versions that groups hold on to by number. */
export async function readTemplates(
  connection: Connection,
  groups: FoundRegion['autoscaling']['groups'],
  signal: AbortSignal | undefined,
): Promise<Found> {
  const [templates, usual] = await Promise.all([
    collect(
      connection.pages('ec2', 'DescribeLaunchTemplates', {}, { signal }),
      (page) => page.LaunchTemplates,
    ),
    collect(
      connection.pages(
        'ec2',
        'DescribeLaunchTemplateVersions',
        { Versions: ['$Latest', '$Default'] },
        { signal },
      ),
      (page) => page.LaunchTemplateVersions,
    ),
  ]);
  const pinned = Map.groupBy(
    groups.flatMap(({ LaunchTemplate, MixedInstancesPolicy, Instances = [] }) => [
      LaunchTemplate,
      MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification,
      ...Instances.map((member) => member.LaunchTemplate),
    ]),
    (source) => source?.LaunchTemplateId,
  );
  const more = await Promise.all(
    [...pinned].flatMap(([LaunchTemplateId, sources]) => {
      const versions = new Set(sources.flatMap((source) => source?.Version ?? []));
      if (LaunchTemplateId === undefined) return [];
      return [...versions]
        .filter((version) => /^\d+$/.test(version))
        .map((version) => readVersion(connection, LaunchTemplateId, version, signal));
    }),
  );
  return { templates, templateVersions: [...usual, ...more.flat()] };
}

/** One version, or none: what was launched from a version that is deleted since names it all the same. */
async function readVersion(
  connection: Connection,
  LaunchTemplateId: string,
  version: string,
  signal: AbortSignal | undefined,
): Promise<Found['templateVersions']> {
  const input = { LaunchTemplateId, Versions: [version] };
  try {
    const answer = await connection.call('ec2', 'DescribeLaunchTemplateVersions', input, { signal });
    return answer.LaunchTemplateVersions ?? [];
  } catch (error) {
    if (isServiceError(error, 'InvalidLaunchTemplateId.VersionNotFound', 'InvalidLaunchTemplateId.NotFound'))
      return [];
    throw error;
  }
}
