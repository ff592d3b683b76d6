import { isServiceError } from '../../../aws/service-error.ts';
import type { RoleDetail } from '../../../wire/generated/iam.ts';
import { documentOf } from '../document.ts';
import type { Reading } from '../kind.ts';
import { belonging, namesOf } from '../named.ts';
import type { Found } from '../resource.ts';
import { stackTag, tagMap } from '../stack-tags.ts';

/** One list tells of every role its tags, its policies and its profiles; IAM finds nothing by tags. */
export async function findRoles(reading: Reading): Promise<readonly Found[]> {
  const { connection } = reading;
  if (namesOf('role', reading).prefix === undefined) return [];
  const found: Promise<Found>[] = [];
  const input = { Filter: ['Role' as const], MaxItems: 1_000 };
  for await (const page of connection.pages('iam', 'GetAccountAuthorizationDetails', input)) {
    for (const one of page.RoleDetailList ?? []) {
      const tags = tagMap(one.Tags);
      const place = belonging('role', one.RoleName ?? '', tags, reading);
      if (place !== undefined) found.push(foundOf(one, place, tags, reading));
    }
  }
  return Promise.all(found);
}

async function foundOf(
  one: RoleDetail,
  place: Pick<Found, 'address' | 'foreign'>,
  tags: Readonly<Record<string, string>>,
  { connection }: Reading,
): Promise<Found> {
  const name = one.RoleName ?? '';
  const profiles = (one.InstanceProfileList ?? []).flatMap(
    ({ InstanceProfileName }) => InstanceProfileName ?? [],
  );
  const left = profiles.includes(name) ? [] : await profileLeft(name, tags[stackTag], connection);
  // The list tells neither of them.
  const { Role } = await connection.call('iam', 'GetRole', { RoleName: name });
  return {
    ...place,
    kind: 'role',
    id: name,
    attributes: {
      name,
      description: Role.Description ?? '',
      trust: documentOf(decoded(one.AssumeRolePolicyDocument)),
      managed: (one.AttachedManagedPolicies ?? []).map(({ PolicyArn = '' }) => PolicyArn),
      policies: Object.fromEntries(
        (one.RolePolicyList ?? []).map(({ PolicyName = '', PolicyDocument }) => [
          PolicyName,
          documentOf(decoded(PolicyDocument)),
        ]),
      ),
      profile: profiles.includes(name),
      maxSessionSeconds: Role.MaxSessionDuration ?? 3_600,
    },
    tags,
    uses: [],
    outputs: { arn: one.Arn ?? '', profile: name },
    details: { profiles, left },
  };
}

/** A run that was killed between a profile and its role leaves the profile without it. */
async function profileLeft(
  InstanceProfileName: string,
  stack: string | undefined,
  connection: Reading['connection'],
): Promise<readonly string[]> {
  try {
    const { InstanceProfile } = await connection.call('iam', 'GetInstanceProfile', { InstanceProfileName });
    return stack !== undefined && tagMap(InstanceProfile.Tags)[stackTag] === stack
      ? [InstanceProfileName]
      : [];
  } catch (error) {
    if (isServiceError(error, 'NoSuchEntity')) return [];
    throw error;
  }
}

/** IAM writes documents as they stand in a URL. */
function decoded(document: string | undefined): string | undefined {
  return document === undefined ? undefined : decodeURIComponent(document);
}
