import {
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
  type IAMClient,
} from '@aws-sdk/client-iam';
import {
  AssumeRoleCommand,
  STSClient,
  type AssumeRoleCommandInput,
  type Credentials,
} from '@aws-sdk/client-sts';
import type { RunningCloud } from '../../support/cloud.ts';
import { policyText, type Statement } from '../services/iam/iam-rig.ts';

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A user with one inline policy, and his key. */
export async function userWith(iam: IAMClient, UserName: string, ...statements: Statement[]): Promise<Keys> {
  await iam.send(new CreateUserCommand({ UserName }));
  if (statements.length > 0) await allow(iam, UserName, ...statements);
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  return {
    accessKeyId: AccessKey?.AccessKeyId ?? '',
    secretAccessKey: AccessKey?.SecretAccessKey ?? '',
  };
}

/** What a user may do, in place of what he might before. */
export async function allow(iam: IAMClient, UserName: string, ...statements: Statement[]): Promise<void> {
  const PolicyDocument = policyText(...statements);
  await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'own', PolicyDocument }));
}

/** A role with one inline policy. */
export async function roleWith(
  iam: IAMClient,
  RoleName: string,
  trust: string,
  ...statements: Statement[]
): Promise<string> {
  const input = { RoleName, AssumeRolePolicyDocument: trust };
  const { Role } = await iam.send(new CreateRoleCommand(input));
  const PolicyDocument = policyText(...statements);
  if (statements.length > 0)
    await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'own', PolicyDocument }));
  return Role?.Arn ?? '';
}

/** The keys of a role that somebody assumes. */
export async function assumed(
  running: RunningCloud,
  by: Keys,
  RoleArn: string,
  input: Partial<AssumeRoleCommandInput> = {},
): Promise<Keys> {
  const sts = new STSClient({ ...running.clientOptions, credentials: by, maxAttempts: 1 });
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'session', ...input }));
  return keysOf(answer.Credentials);
}

export function keysOf(keys: Credentials | undefined): Keys {
  return {
    accessKeyId: keys?.AccessKeyId ?? '',
    secretAccessKey: keys?.SecretAccessKey ?? '',
    sessionToken: keys?.SessionToken ?? '',
  };
}
