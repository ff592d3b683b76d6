import { globalArn } from '../arns.ts';
import { documentOf } from '../document.ts';
import { interpolatedIn, jsonText } from '../interpolate.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { Kind, Surroundings } from '../kind.ts';
import { named } from '../named.ts';
import type { Stack } from '../stack.ts';
import { documentFrom, principalInWords, statementInWords, statementsOf } from '../statements.ts';
import { tagList } from '../stack-tags.ts';
import { findRoles } from './role-find.ts';
import { removeRole, updateRole } from './role-steps.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html */
export const role: Kind = {
  name: 'role',
  fixed: ['name'],
  sets: ['managed'],
  listed: ['policies'],
  // IAM takes any ARN, of what there is and of what there is not.
  ahead: ['policies'],
  declare: (stack, surroundings) =>
    Object.entries(stack.roles ?? {}).map(([key, own]) => {
      const { name, ...base } = named(stack, 'role', key, own);
      return {
        ...base,
        attributes: {
          name,
          description: own.description,
          trust: trustOf(own),
          managed: own.managed.map((one) => managedArn(one, surroundings)),
          policies: Object.fromEntries(
            Object.entries(own.policies ?? {}).map(([policy, statements]) => [
              policy,
              policyFrom(statements),
            ]),
          ),
          profile: own.instanceProfile,
          maxSessionSeconds: own.maxSessionSeconds,
        },
        making: {},
      };
    }),
  find: findRoles,
  known: ({ attributes: { name } }, place) => ({
    id: name,
    arn: globalArn('iam', `role/${String(name)}`, place),
    profile: name,
  }),
  create: ({ attributes, tags }) => {
    const { name, description, trust, maxSessionSeconds } = attributes;
    return {
      call: {
        service: 'iam',
        action: 'CreateRole',
        input: {
          RoleName: name,
          AssumeRolePolicyDocument: jsonText(trust ?? null),
          MaxSessionDuration: maxSessionSeconds,
          ...(description === '' ? {} : { Description: description }),
          Tags: [...tagList(tags)],
        },
      },
      reason: `for ${trustInWords(trust ?? null)}`,
      made: { name, description, trust, maxSessionSeconds, managed: [], policies: {}, profile: false },
    };
  },
  update: updateRole,
  remove: removeRole,
  tag: (id, tags) => ({
    call: { service: 'iam', action: 'TagRole', input: { RoleName: id, Tags: [...tagList(tags)] } },
    reason: `its tags ${Object.keys(tags).join(', ')}`,
  }),
  words: (attribute, value) => {
    if (attribute === 'trust') return [trustInWords(value)];
    if (attribute === 'managed' && Array.isArray(value))
      return value.map((one: JsonValue) => String(one).replace(/^arn:[^:]*:iam::(?:aws)?:policy\//, ''));
    return attribute === 'policies' && isJsonObject(value) ? policiesInWords(value) : undefined;
  },
};

type Role = NonNullable<Stack['roles']>[string];
type Policy = NonNullable<Role['policies']>[string];

function trustOf({ service, trust }: Role): JsonValue {
  const Statement =
    trust === undefined
      ? [
          {
            Effect: 'Allow',
            Principal: {
              Service: [service ?? []]
                .flat()
                .map((one) => (one.includes('.') ? one : `${one}.amazonaws.com`)),
            },
            Action: ['sts:AssumeRole'],
          },
        ]
      : trust;
  return documentOf(JSON.stringify({ Version: '2012-10-17', Statement }));
}

function policyFrom(policy: Policy): JsonValue {
  if (!('document' in policy)) return documentFrom(policy);
  const document = documentOf(JSON.stringify(policy.document));
  return document === null ? null : interpolatedIn(document);
}

/** `AmazonS3ReadOnlyAccess` is AWS's own. */
function managedArn(name: string, place: Surroundings): string {
  return name.startsWith('arn:') ? name : globalArn('iam', `policy/${name}`, place, 'aws');
}

function trustInWords(value: JsonValue): string {
  return statementsOf(value)
    .map(({ Principal = '*' }) => principalInWords(Principal))
    .join(', ');
}

/** `data: s3:GetObject on ${bucket.data.arn}/*` */
function policiesInWords(policies: JsonObject): readonly string[] {
  return Object.entries(policies).flatMap(([name, document]) =>
    statementsOf(document).map((one) => `${name}: ${statementInWords(one)}`),
  );
}
