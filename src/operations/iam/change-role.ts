import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import type { Plan } from '../plan/plan.ts';
import { policiesOff } from './holders.ts';
import { attachment, policyArn } from './identities.ts';
import { planIam, type IamChange } from './plan-iam.ts';

export interface CreateRoleQuery {
  readonly role: string;
  /** Who may assume it: services such as `ec2.amazonaws.com`, account ids, and ARNs of users and roles. */
  readonly trust: readonly string[];
  /** Whoever is no service has to bring this along: for roles that are given to others. */
  readonly externalId?: string | undefined;
  /** Managed policies, by ARN or by name. */
  readonly policies: readonly string[];
}

/** Plans to make a role that the named may assume, with managed policies. */
export async function planCreateRole(query: CreateRoleQuery, context: OperationContext): Promise<Plan> {
  const { role, trust, externalId, policies } = query;
  if (trust.length === 0)
    throw new UsageError('Say who may assume the role.', { hint: 'Such as --trust ec2.amazonaws.com.' });
  const { connection } = await onePlace('iam role create', context);
  const input = { RoleName: role };
  const changes: IamChange[] = [
    {
      id: `create-${role}`,
      action: 'CreateRole',
      input: { ...input, AssumeRolePolicyDocument: trustPolicy(trust, externalId) },
      target: role,
      change: 'create',
      reason: `${trust.join(' and ')} may assume it`,
      undo: { action: 'DeleteRole', input },
    },
  ];
  for (const named of policies) {
    const arn = await policyArn(connection, named);
    changes.push({
      id: `attach-${arn}`,
      ...attachment('Attach', 'role', role, arn),
      target: role,
      change: 'update',
      reason: `may do what ${arn} allows`,
      undo: attachment('Detach', 'role', role, arn),
    });
  }
  const asked = { role, trust: [...trust], policies: [...policies] };
  return planIam('iam role create', asked, changes, context);
}

/** Plans to delete a role with all that holds it: instance profiles let go of it, its policies go. */
export async function planDeleteRole(
  { role }: { readonly role: string },
  context: OperationContext,
): Promise<Plan> {
  const { connection } = await onePlace('iam role delete', context);
  const input = { RoleName: role };
  const { Role } = await connection.call('iam', 'GetRole', input);
  if (Role.Path.startsWith('/aws-service-role/'))
    throw new UsageError(`${role} belongs to a service of AWS, which deletes it itself.`);
  const changes: IamChange[] = [];
  for await (const { InstanceProfiles } of connection.pages('iam', 'ListInstanceProfilesForRole', input))
    for (const { InstanceProfileName } of InstanceProfiles) {
      const both = { ...input, InstanceProfileName };
      changes.push({
        id: `profile-${InstanceProfileName}`,
        action: 'RemoveRoleFromInstanceProfile',
        input: both,
        target: InstanceProfileName,
        change: 'update',
        reason: `instances with the profile ${InstanceProfileName} lose the role`,
        undo: { action: 'AddRoleToInstanceProfile', input: both },
      });
    }
  changes.push(...(await policiesOff(connection, 'role', role)), {
    id: `delete-${role}`,
    action: 'DeleteRole',
    input,
    target: role,
    change: 'delete',
    reason: 'nothing holds it any longer',
    undo: {
      action: 'CreateRole',
      input: {
        ...input,
        Path: Role.Path,
        AssumeRolePolicyDocument: decodeURIComponent(Role.AssumeRolePolicyDocument ?? ''),
        ...(Role.Description !== undefined && { Description: Role.Description }),
        ...(Role.MaxSessionDuration !== undefined && { MaxSessionDuration: Role.MaxSessionDuration }),
      },
    },
  });
  return planIam('iam role delete', { role }, changes, context);
}

function trustPolicy(trust: readonly string[], externalId: string | undefined): string {
  const services = trust.filter((who) => /^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/.test(who));
  const others = trust.filter((who) => !services.includes(who));
  const condition =
    externalId === undefined ? {} : { Condition: { StringEquals: { 'sts:ExternalId': externalId } } };
  const allow = { Effect: 'Allow', Action: 'sts:AssumeRole' };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      ...(services.length > 0 ? [{ ...allow, Principal: { Service: services } }] : []),
      ...(others.length > 0 ? [{ ...allow, Principal: { AWS: others }, ...condition }] : []),
    ],
  });
}
