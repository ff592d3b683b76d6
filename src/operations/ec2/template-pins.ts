import type { Connection } from '../../aws/connection.ts';
import { isNotFound } from '../plan/ground.ts';
import type { LaunchTemplateVersion } from '../../wire/generated/ec2.ts';

/** By the template's id (its name, where only that is told) and the number of a version: who launches from it. */
export type TemplatePins = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface NamedTemplate {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly Version?: string | undefined;
}

/** The actions that `usedVersions` calls. */
export const usedVersionActions = [
  'autoscaling:DescribeAutoScalingGroups',
  'ec2:DescribeFleets',
  'ec2:DescribeLaunchTemplateVersions',
  'ec2:DescribeSpotFleetRequests',
] as const;

/**
 * The versions of launch templates that Auto Scaling groups, EC2 Fleets and Spot Fleets name by number: they need be
 * neither the latest nor the default one. Calls go by pages.
 */
export async function readTemplatePins(connection: Connection): Promise<TemplatePins> {
  const pins = new Map<string, Map<string, string>>();
  const pin = (named: NamedTemplate | undefined, by: string): void => {
    const template = named?.LaunchTemplateId ?? named?.LaunchTemplateName;
    const version = named?.Version;
    if (template === undefined || version === undefined || !/^\d+$/.test(version)) return;
    const known = pins.get(template) ?? new Map<string, string>();
    pins.set(template, known);
    if (!known.has(version)) known.set(version, by);
  };
  await Promise.all([pinnedByGroups(connection, pin), pinnedByFleets(connection, pin)]);
  return pins;
}

type Pin = (named: NamedTemplate | undefined, by: string) => void;

async function pinnedByGroups(connection: Connection, pin: Pin): Promise<void> {
  const pages = connection.pages('autoscaling', 'DescribeAutoScalingGroups', { MaxRecords: 100 });
  for await (const { AutoScalingGroups = [] } of pages)
    for (const group of AutoScalingGroups) {
      const by = `the Auto Scaling group ${group.AutoScalingGroupName}`;
      const mixed = group.MixedInstancesPolicy?.LaunchTemplate;
      pin(group.LaunchTemplate, by);
      pin(mixed?.LaunchTemplateSpecification, by);
      for (const { LaunchTemplateSpecification: named } of mixed?.Overrides ?? []) pin(named, by);
      for (const { LaunchTemplate: named } of group.Instances ?? []) pin(named, by);
    }
}

async function pinnedByFleets(connection: Connection, pin: Pin): Promise<void> {
  for await (const { Fleets = [] } of connection.pages('ec2', 'DescribeFleets', {}))
    for (const { FleetId, FleetState, LaunchTemplateConfigs = [] } of Fleets)
      if (FleetState !== 'deleted')
        for (const { LaunchTemplateSpecification: named } of LaunchTemplateConfigs)
          pin(named, `the fleet ${FleetId}`);
  for await (const page of connection.pages('ec2', 'DescribeSpotFleetRequests', {}))
    for (const one of page.SpotFleetRequestConfigs ?? [])
      if (!one.SpotFleetRequestState?.startsWith('cancelled'))
        for (const { LaunchTemplateSpecification: named } of one.SpotFleetRequestConfig
          ?.LaunchTemplateConfigs ?? [])
          pin(named, `the Spot Fleet request ${one.SpotFleetRequestId}`);
}

/** A version from which something launches now or may at any time, and by whom its number is named, if it is. */
export interface UsedVersion extends LaunchTemplateVersion {
  readonly pinnedBy?: string;
}

/** Every template at `$Default` and `$Latest`, then the versions that something pins. Calls go by pages and pinned templates. */
export async function* usedVersions(connection: Connection): AsyncGenerator<UsedVersion> {
  const always = { Versions: ['$Latest', '$Default'], MaxResults: 200 };
  for await (const page of connection.pages('ec2', 'DescribeLaunchTemplateVersions', always))
    yield* page.LaunchTemplateVersions ?? [];
  for (const [template, versions] of await readTemplatePins(connection))
    for (const version of await pinnedOf(connection, template, [...versions.keys()])) {
      const pinnedBy = versions.get(String(version.VersionNumber));
      yield { ...version, ...(pinnedBy === undefined ? {} : { pinnedBy }) };
    }
}

/** A version that is gone fails the call for all: then each is asked alone. */
async function pinnedOf(
  connection: Connection,
  template: string,
  Versions: readonly string[],
): Promise<readonly LaunchTemplateVersion[]> {
  const named = template.startsWith('lt-')
    ? { LaunchTemplateId: template }
    : { LaunchTemplateName: template };
  try {
    const answer = await connection.call('ec2', 'DescribeLaunchTemplateVersions', { ...named, Versions });
    return answer.LaunchTemplateVersions ?? [];
  } catch (error) {
    if (!isNotFound(error)) throw error;
    if (Versions.length === 1) return [];
    const apart = await Promise.all(Versions.map((version) => pinnedOf(connection, template, [version])));
    return apart.flat();
  }
}
