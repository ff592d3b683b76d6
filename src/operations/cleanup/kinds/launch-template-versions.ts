import type { Connection } from '../../../aws/connection.ts';
import type { LaunchTemplate, LaunchTemplateVersion } from '../../../wire/generated/ec2.ts';
import { userOf } from '../../plan/own-reads.ts';
import { asInput } from '../../plan/reference.ts';
import type { Requirement, Step, Undo } from '../../plan/step.ts';
import { tagsIn } from '../candidate.ts';
import type { Candidate, Kind, Looking } from '../candidate.ts';
import { markTag } from '../marks.ts';
import { keptByTag } from '../protecting-tags.ts';
import { templateVersionsInUse, versionName } from '../uses/template-versions.ts';

/** Versions in one answer, at most. */
const pageSize = 200;

/**
 * Numbered versions of launch templates: all but the default, the latest, and those that something names. AWS lists
 * versions of one template at a time, so there is a call for each template that has more than one.
 */
export const launchTemplateVersions: Kind = {
  markable: true,
  async list(looking) {
    const { connection } = looking;
    const users = await templateVersionsInUse(connection);
    const candidates: Candidate[] = [];
    for await (const page of connection.pages('ec2', 'DescribeLaunchTemplates', { MaxResults: 200 }))
      for (const template of page.LaunchTemplates ?? [])
        if ((template.LatestVersionNumber ?? 1) > 1)
          for (const version of await versionsOf(template, connection))
            candidates.push(candidateOf(template, version, users, looking));
    return candidates;
  },
};

async function versionsOf(
  { LaunchTemplateId }: LaunchTemplate,
  connection: Connection,
): Promise<readonly LaunchTemplateVersion[]> {
  const versions: LaunchTemplateVersion[] = [];
  const input = { LaunchTemplateId, MaxResults: pageSize };
  for await (const page of connection.pages('ec2', 'DescribeLaunchTemplateVersions', input))
    versions.push(...(page.LaunchTemplateVersions ?? []));
  return versions;
}

function candidateOf(
  template: LaunchTemplate,
  version: LaunchTemplateVersion,
  users: ReadonlyMap<string, string>,
  { account, region }: Looking,
): Candidate {
  const { LaunchTemplateId: id = '', LaunchTemplateName: name = '' } = template;
  const number = version.VersionNumber ?? 0;
  const tags = tagsIn(template.Tags);
  const undo = comesBack(id, version);
  return {
    id: versionName(id, number),
    name: `${name} (version ${number})`,
    tags,
    // Versions hold no tags: their marks are on the template, one for each.
    markedOn: { resource: id, key: `${markTag}:${number}` },
    created: version.CreateTime?.getTime(),
    protectedBy:
      version.DefaultVersion === true
        ? 'it is the default version'
        : number === template.LatestVersionNumber
          ? 'it is the latest version'
          : (users.get(versionName(id, number)) ?? users.get(versionName(name, number)) ?? keptByTag(tags)),
    about: `version ${number} of the launch template ${name}, from which nothing launches`,
    against: 'impossible' in undo ? undo.impossible : 'it comes back under a new number',
    usdPerMonth: 0,
    steps: (reason): readonly Step[] => [
      {
        id: `delete-${account}-${region}-${id}-${number}`,
        account,
        region,
        target: versionName(id, number),
        name: `${name} (version ${number})`,
        call: {
          service: 'ec2',
          action: 'DeleteLaunchTemplateVersions',
          input: { LaunchTemplateId: id, Versions: [String(number)] },
        },
        change: 'delete',
        reason,
        requires: stillUnused(id, name, number),
        effect: {
          call: rangeAround(id, number),
          path: `${rowOf(number)}.VersionNumber`,
          accepted: [],
          done: [null],
          // AWS answers well also when it kept a version, and says which beside.
          withinMs: 1,
        },
        after: [],
        undo,
      },
    ],
  };
}

function rowOf(number: number): string {
  return `LaunchTemplateVersions[?VersionNumber==\`${number}\`] | [0]`;
}

/** The same call for neighbours, so that they are read together; a range does not mind what is not there. */
function rangeAround(LaunchTemplateId: string, number: number) {
  const first = number - ((number - 1) % pageSize);
  const range = { MinVersion: String(first), MaxVersion: String(first + pageSize - 1) };
  const input = { LaunchTemplateId, ...range, MaxResults: pageSize };
  return { service: 'ec2', action: 'DescribeLaunchTemplateVersions', input };
}

function stillUnused(id: string, name: string, number: number): readonly Requirement[] {
  return [
    { call: rangeAround(id, number), path: `${rowOf(number)}.DefaultVersion`, equals: false },
    ...[id, name].map((template) => ({
      call: userOf('launch-template-versions', versionName(template, number)),
      path: 'user',
      equals: null,
    })),
  ];
}

/** What is answered of a version is what makes one; user data may hold a password, and a plan holds none. */
function comesBack(LaunchTemplateId: string, version: LaunchTemplateVersion): Undo {
  const { LaunchTemplateData = {}, VersionDescription } = version;
  if (LaunchTemplateData.UserData !== undefined)
    return { impossible: 'its user data may hold secrets, so the plan keeps no copy of it' };
  const { Operator: _operator, ...data } = LaunchTemplateData;
  const input = {
    LaunchTemplateId,
    LaunchTemplateData: asInput(data),
    ...(VersionDescription === undefined ? {} : { VersionDescription }),
  };
  return {
    steps: [
      {
        call: { service: 'ec2', action: 'CreateLaunchTemplateVersion', input },
        change: 'create',
        reason: `what version ${version.VersionNumber} said, under a new number`,
        requires: [],
      },
    ],
  };
}
