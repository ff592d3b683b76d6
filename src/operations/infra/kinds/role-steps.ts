import { canonical, isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import { jsonText } from '../interpolate.ts';
import type { Doing, Removal, Update } from '../kind.ts';
import { tagList } from '../stack-tags.ts';

export function updateRole({ id, before, after, changed, tags, details }: Update): readonly Doing[] {
  return [
    ...(changed.has('trust')
      ? [
          iam(
            'UpdateAssumeRolePolicy',
            { RoleName: id, PolicyDocument: jsonText(after['trust'] ?? null) },
            'who may assume it',
          ),
        ]
      : []),
    ...(changed.has('description') || changed.has('maxSessionSeconds')
      ? [
          iam(
            'UpdateRole',
            {
              RoleName: id,
              Description: after['description'],
              MaxSessionDuration: after['maxSessionSeconds'],
            },
            'how it is described, and how long a session may be',
          ),
        ]
      : []),
    ...(changed.has('policies') ? policySteps(id, before['policies'], after['policies']) : []),
    ...(changed.has('managed') ? managedSteps(id, before['managed'], after['managed']) : []),
    ...(changed.has('profile')
      ? after['profile'] === true
        ? profileSteps(id, tags, texts(details['left']).includes(String(id)))
        : removeProfile(id, id)
      : []),
  ];
}

function policySteps(
  id: JsonValue,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): readonly Doing[] {
  const [old, next] = [members(before), members(after)];
  return [
    ...Object.entries(next)
      .filter(([name, document]) => canonical(old[name]) !== canonical(document))
      .map(([PolicyName, document]) => ({
        ...iam(
          'PutRolePolicy',
          { RoleName: id, PolicyName, PolicyDocument: jsonText(document ?? null) },
          `what ${PolicyName} lets it do`,
        ),
        undo: () => [deletePolicy(id, PolicyName)],
      })),
    ...Object.keys(old)
      .filter((name) => next[name] === undefined)
      .map((PolicyName) => deletePolicy(id, PolicyName)),
  ];
}

function managedSteps(
  id: JsonValue,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): readonly Doing[] {
  const [old, next] = [texts(before), texts(after)];
  return [
    ...next
      .filter((arn) => !old.includes(arn))
      .map((PolicyArn) => ({
        ...iam('AttachRolePolicy', { RoleName: id, PolicyArn }, `it may do what ${PolicyArn} says`),
        undo: () => [detach(id, PolicyArn)],
      })),
    ...old.filter((arn) => !next.includes(arn)).map((arn) => detach(id, arn)),
  ];
}

/** A run that was killed may have made the profile, or put the role into it: what is so already is no error. */
function profileSteps(
  id: JsonValue,
  tags: Readonly<Record<string, string>>,
  made: boolean,
): readonly Doing[] {
  return [
    ...(made
      ? []
      : [
          {
            ...iam(
              'CreateInstanceProfile',
              { InstanceProfileName: id, Tags: [...tagList(tags)] },
              'what instances are given',
            ),
            already: ['EntityAlreadyExists'],
            undo: () => [deleteProfile(id)],
          },
        ]),
    {
      ...iam(
        'AddRoleToInstanceProfile',
        { InstanceProfileName: id, RoleName: id },
        'instances get the role by it',
      ),
      already: ['LimitExceeded'],
      undo: () => [leaveProfile(id, id)],
    },
  ];
}

function removeProfile(id: JsonValue, profile: JsonValue): readonly Doing[] {
  return [leaveProfile(id, profile), ...(profile === id ? [deleteProfile(profile)] : [])];
}

function leaveProfile(id: JsonValue, profile: JsonValue): Doing {
  return {
    ...iam(
      'RemoveRoleFromInstanceProfile',
      { InstanceProfileName: profile, RoleName: id },
      'instances get it no more',
    ),
    already: ['NoSuchEntity'],
  };
}

function deleteProfile(profile: JsonValue): Doing {
  return {
    ...iam('DeleteInstanceProfile', { InstanceProfileName: profile }, 'its profile goes with it'),
    already: ['NoSuchEntity'],
  };
}

/** IAM deletes a role only when nothing is with it any more. */
export function removeRole({ id, attributes, details }: Removal): readonly Doing[] {
  return [
    ...texts(details['profiles']).flatMap((profile) => removeProfile(id, profile)),
    ...texts(details['left']).map((profile) => deleteProfile(profile)),
    ...texts(attributes['managed']).map((arn) => detach(id, arn)),
    ...Object.keys(members(attributes['policies'])).map((name) => deletePolicy(id, name)),
    { ...iam('DeleteRole', { RoleName: id }, 'nobody can assume it any more'), already: ['NoSuchEntity'] },
  ];
}

function detach(id: JsonValue, PolicyArn: string): Doing {
  return {
    ...iam('DetachRolePolicy', { RoleName: id, PolicyArn }, `it may no longer do what ${PolicyArn} says`),
    already: ['NoSuchEntity'],
  };
}

function deletePolicy(id: JsonValue, PolicyName: string): Doing {
  return {
    ...iam('DeleteRolePolicy', { RoleName: id, PolicyName }, `${PolicyName} goes`),
    already: ['NoSuchEntity'],
  };
}

function iam(action: string, input: JsonObject, reason: string): Doing {
  return { call: { service: 'iam', action, input }, reason };
}

function members(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function texts(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
