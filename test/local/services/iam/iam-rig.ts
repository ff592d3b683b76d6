import {
  AddRoleToInstanceProfileCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  IAMClient,
  type IAMClientConfig,
} from '@aws-sdk/client-iam';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';
import type { LocalCloudOptions } from '../../../../src/local/options.ts';

export interface IamRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly iam: IAMClient;
}

/** A cloud and the root's client of IAM. */
export async function iamRig(options: LocalCloudOptions = {}): Promise<IamRig> {
  const running = await startCloud(options);
  const iam = new IAMClient({ ...running.clientOptions, maxAttempts: 1 });
  return {
    running,
    iam,
    async [Symbol.asyncDispose]() {
      iam.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

export interface Statement {
  readonly Sid?: string;
  readonly Effect?: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: object;
}

/** The JSON text of an identity policy: allows, on everything, unless it says otherwise. */
export function policyText(...statements: readonly Statement[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map((statement) => ({ Effect: 'Allow', Resource: '*', ...statement })),
  });
}

/** The JSON text of a trust policy. */
export function trustText(principal: object, condition?: object, action = 'sts:AssumeRole'): string {
  const statement = { Effect: 'Allow', Principal: principal, Action: action };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [condition === undefined ? statement : { ...statement, Condition: condition }],
  });
}

export const ec2Trust = trustText({ Service: 'ec2.amazonaws.com' });

/** An instance profile and the role of the same name that it carries. */
export async function makeProfile(options: IAMClientConfig, name: string): Promise<void> {
  const iam = new IAMClient(options);
  await iam.send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: ec2Trust }));
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: name }));
  await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: name, RoleName: name }));
  iam.destroy();
}
