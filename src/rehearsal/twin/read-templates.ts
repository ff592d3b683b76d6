import type { Connection } from '../../aws/connection.ts';
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
    [...pinned].map(async ([LaunchTemplateId, sources]) => {
      const Versions = [...new Set(sources.flatMap((source) => source?.Version ?? []))].filter((version) =>
        /^\d+$/.test(version),
      );
      if (LaunchTemplateId === undefined || Versions.length === 0) return [];
      const input = { LaunchTemplateId, Versions };
      return await collect(
        connection.pages('ec2', 'DescribeLaunchTemplateVersions', input, { signal }),
        (page) => page.LaunchTemplateVersions,
      );
    }),
  );
  return { templates, templateVersions: [...usual, ...more.flat()] };
}
