import {
  decide,
  MalformedPolicyError,
  policyOf,
  type ContextKeys,
  type Policy,
} from '../../../policy/policy.ts';
import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import type { Caller } from '../../caller.ts';
import { parseArn } from '../../blocks/arns.ts';
import { createSession, type NewSession } from '../../keys/sessions.ts';
import type { State } from '../../store/table.ts';
import type { TimerContext } from '../../timer-context.ts';
import { mfaDevices } from './credential-state.ts';
import { documentOf, policyByArn } from './managed-policies.ts';
import { codeCounts, useCode } from './mfa-devices.ts';
import { resourceTags } from './permit.ts';
import { oidcProviders, samlProviders } from './provider-state.ts';
import {
  entities,
  entityKey,
  instanceProfiles,
  type EntityRow,
  type InstanceProfileRow,
  type RoleRow,
  type UserRow,
} from './state.ts';

export { boundaryOf, identityPolicies } from './identity-policies.ts';
export { principalExists } from './principals.ts';
export { noteUse } from './uses.ts';
export { issueToken } from './outbound/issuer.ts';
export type { TokenAlgorithm } from './outbound/state.ts';
export type { RoleRow } from './state.ts';

type Place = Pick<ActionContext, 'state' | 'region'>;
type Called = Pick<ActionContext, 'state' | 'caller' | 'now'>;

/** The role with an ARN, in whichever account it is; undefined when there is none. */
export function roleByArn({ state, region }: Place, arn: string): RoleRow | undefined {
  const parsed = parseArn(arn);
  const [, name] = /^role\/(?:.*\/)?([^/]+)$/.exec(parsed?.resource ?? '') ?? [];
  if (parsed?.service !== 'iam' || name === undefined) return undefined;
  const row = state.at(parsed.account, region).table(entities).get(entityKey('role', name));
  return row?.kind === 'role' && row.arn === arn ? row : undefined;
}

/** The user or role behind a caller, as long as it is the same one: a name may have been given again. */
export function entityOfCaller(state: State, caller: Caller): UserRow | RoleRow | undefined {
  const [id] = caller.userId.split(':', 1);
  if (caller.federatedBy !== undefined) return federating(state, caller.federatedBy);
  const row = namedEntity(state, caller);
  return row !== undefined && row.kind !== 'group' && row.id === id ? row : undefined;
}

function namedEntity(state: State, { kind, userName, roleArn }: Caller): EntityRow | undefined {
  const table = state.table(entities);
  if (kind === 'user') return table.get(entityKey('user', userName ?? ''));
  return roleArn === undefined
    ? undefined
    : table.get(entityKey('role', roleArn.slice(roleArn.lastIndexOf('/') + 1)));
}

/** The user who made the session of a federated one. */
function federating(state: State, arn: string): UserRow | undefined {
  const row = state.table(entities).get(entityKey('user', arn.slice(arn.lastIndexOf('/') + 1)));
  return row?.kind === 'user' && row.arn === arn ? row : undefined;
}

/**
 * Whether a service, such as `lambda.amazonaws.com`, may assume a role by its trust policy.
 * @param context What the service says of whom it acts for: `aws:SourceAccount`, `aws:SourceArn`.
 * @public
 */
export function roleTrusts(role: RoleRow, service: string, context: ContextKeys = {}): boolean {
  const policy = trustOf(role);
  if (policy === undefined) return false;
  const { decision } = decide(
    { principal: { kind: 'service', name: service }, action: 'sts:AssumeRole', resource: role.arn, context },
    { resource: { policy, isTrust: true } },
  );
  return decision === 'allowed';
}

/** The trust policy of a role; undefined for a text that a lenient cloud took and that says nothing. */
export function trustOf({ trust, arn }: Pick<RoleRow, 'trust' | 'arn'>): Policy | undefined {
  try {
    return policyOf(trust, 'trust', arn);
  } catch (error) {
    if (error instanceof MalformedPolicyError) return undefined;
    throw error;
  }
}

/**
 * Credentials of a role for what runs as it: an instance (session name: its id), a function (its name). Whether the
 * role trusts the service is for the service to ask first.
 * @public
 */
export function roleSession(
  { state, now }: Pick<ActionContext, 'state' | 'now'>,
  role: RoleRow,
  sessionName: string,
  seconds = 3600,
): NewSession {
  const { partition = 'aws', account = '' } = parseArn(role.arn) ?? {};
  return createSession(
    state,
    {
      kind: 'assumed-role',
      account,
      arn: `arn:${partition}:sts::${account}:assumed-role/${role.name}/${sessionName}`,
      userId: `${role.id}:${sessionName}`,
      sessionName,
      roleArn: role.arn,
    },
    now,
    seconds * 1000,
  );
}

/** What whoever gives a role to a service has to be allowed. Add it to the requests of the action's `authorize`. */
export function passRole(place: Place, roleArn: string, service: string): AuthorizationRequest {
  const tags = resourceTags(roleByArn(place, roleArn)?.tags ?? []);
  return { action: 'iam:PassRole', arn: roleArn, context: { ...tags, 'iam:PassedToService': service } };
}

/** The instance profile that is named or meant by its ARN, of the account of the call. */
export function instanceProfileOf(
  state: State,
  { Name: name, Arn: arn }: { readonly Name?: string | undefined; readonly Arn?: string | undefined },
): InstanceProfileRow | undefined {
  const row = state.table(instanceProfiles).get(name ?? arn?.slice(arn.lastIndexOf('/') + 1) ?? '');
  return arn === undefined || row?.arn === arn ? row : undefined;
}

/** The role of an instance profile. */
export function roleOfProfile(state: State, { role }: InstanceProfileRow): RoleRow | undefined {
  const row = role === undefined ? undefined : state.table(entities).get(entityKey('role', role));
  return row?.kind === 'role' ? row : undefined;
}

/** Whether a client of an OpenID Connect provider is registered; undefined when there is no such provider. */
export function hasOidcClient(state: State, provider: string, client: string): boolean | undefined {
  return state.table(oidcProviders).get(provider)?.clients.includes(client);
}

/** The metadata of a SAML provider of the account, as long as it stands for it. */
export function samlMetadata(state: State, provider: string, now: number): string | undefined {
  const row = state.table(samlProviders).get(provider);
  return row === undefined || row.validUntil <= now ? undefined : row.metadata;
}

/** The text of a managed policy's default version, of AWS or of an account. */
export function policyDocument(state: State, arn: string): string | undefined {
  const row = policyByArn(state, arn);
  return row === undefined ? undefined : documentOf(row);
}

/** Whether a code of the caller's own MFA device is right now. */
export function isRightCode({ state, caller, now }: Called, serial: string, code: string): boolean {
  const device = state.table(mfaDevices).get(serial);
  return device?.userId === caller.userId && codeCounts(state, device, code, now);
}

/** The same, and the code never counts again. */
export function spendCode({ state, caller, now }: Called, serial: string, code: string): boolean {
  const device = state.table(mfaDevices).get(serial);
  return device?.userId === caller.userId && useCode(state, device, code, now);
}

/**
 * Who a service, such as `events.amazonaws.com`, is when it acts by a role; undefined when it may not assume it. A
 * lenient cloud lets it act by roles that are not there, as the account's root.
 */
export function roleCaller(
  context: TimerContext,
  roleArn: string,
  service: string,
  sessionName: string,
  source: ContextKeys = {},
): Caller | undefined {
  const { account, partition } = context;
  const role = roleByArn(context, roleArn);
  if (role === undefined && context.lenient)
    return {
      kind: 'root',
      account,
      arn: `arn:${partition}:iam::${account}:root`,
      userId: account,
      accessKeyId: '',
    };
  if (role === undefined || !roleTrusts(role, service, source)) return undefined;
  const owner = parseArn(role.arn)?.account ?? account;
  return {
    kind: 'assumed-role',
    account: owner,
    arn: `arn:${partition}:sts::${owner}:assumed-role/${role.name}/${sessionName}`,
    userId: `${role.id}:${sessionName}`,
    accessKeyId: '',
    sessionName,
    roleArn: role.arn,
  };
}
