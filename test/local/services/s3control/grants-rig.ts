import {
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import * as control from '@aws-sdk/client-s3-control';
import { AccountId, startControl } from './control-rig.ts';
import type { ControlRig } from './control-rig.ts';

/** What is granted: `a/one`, `a/two` and `b/three` in it. */
export const Bucket = 'granted-data';
export const roleArn = (name: string) => `arn:aws:iam::${AccountId}:role/${name}`;
export const userArn = (name: string) => `arn:aws:iam::${AccountId}:user/${name}`;
export const instanceArn = `arn:aws:s3:us-east-1:${AccountId}:access-grants/default`;
export const document = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });

export interface GrantsRig extends ControlRig {
  /** Makes a role of a location, as AWS's page has it: it trusts, and may, only for the instance. */
  role(name: string, condition?: object): Promise<void>;
  /** S3 Control as a new user who may ask for data. */
  user(name: string): Promise<control.S3ControlClient>;
  /** S3 with keys that were given out. */
  withKeys(keys: control.Credentials | undefined): S3Client;
  locate(scope: string, role?: string): Promise<control.CreateAccessGrantsLocationCommandOutput>;
  /** Grants something of the default location to Ann, for reading, unless it says otherwise. */
  grant(
    more: Partial<control.CreateAccessGrantCommandInput>,
  ): Promise<control.CreateAccessGrantCommandOutput>;
}

const forInstance = { StringEquals: { 'aws:SourceAccount': AccountId, 'aws:SourceArn': instanceArn } };

export async function startGrants(): Promise<GrantsRig> {
  const rig = await startControl();
  const iam = new IAMClient(rig.clientOptions);
  const clients: S3Client[] = [];
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  for (const Key of ['a/one', 'a/two', 'b/three'])
    await rig.s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
  return {
    ...rig,
    async role(name, Condition = forInstance) {
      const Principal = { Service: 'access-grants.s3.amazonaws.com' };
      const Action = ['sts:AssumeRole', 'sts:SetSourceIdentity'];
      const trust = document({ Effect: 'Allow', Principal, Action, Condition });
      await iam.send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: trust }));
      const may = document({
        Effect: 'Allow',
        Action: ['s3:GetObject', 's3:PutObject', 's3:ListBucket'],
        Resource: '*',
        Condition: { ArnEquals: { 's3:AccessGrantsInstanceArn': [instanceArn] } },
      });
      await iam.send(new PutRolePolicyCommand({ RoleName: name, PolicyName: 'p', PolicyDocument: may }));
    },
    async user(UserName) {
      await iam.send(new CreateUserCommand({ UserName }));
      const Action = ['s3:GetDataAccess', 's3:ListCallerAccessGrants'];
      const asks = document({ Effect: 'Allow', Action, Resource: instanceArn });
      await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'p', PolicyDocument: asks }));
      const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
      return rig.as({
        accessKeyId: AccessKey?.AccessKeyId ?? '',
        secretAccessKey: AccessKey?.SecretAccessKey ?? '',
      }).control;
    },
    withKeys(keys) {
      const client = new S3Client({
        ...rig.clientOptions,
        forcePathStyle: true,
        maxAttempts: 1,
        credentials: {
          accessKeyId: keys?.AccessKeyId ?? '',
          secretAccessKey: keys?.SecretAccessKey ?? '',
          sessionToken: keys?.SessionToken ?? '',
        },
      });
      clients.push(client);
      return client;
    },
    locate: (LocationScope, IAMRoleArn = roleArn('location')) =>
      rig.control.send(
        new control.CreateAccessGrantsLocationCommand({ AccountId, LocationScope, IAMRoleArn }),
      ),
    grant: (more) =>
      rig.control.send(
        new control.CreateAccessGrantCommand({
          AccountId,
          AccessGrantsLocationId: 'default',
          Grantee: { GranteeType: 'IAM', GranteeIdentifier: userArn('ann') },
          Permission: 'READ',
          ...more,
        }),
      ),
    async [Symbol.asyncDispose]() {
      iam.destroy();
      for (const client of clients) client.destroy();
      await rig[Symbol.asyncDispose]();
    },
  };
}
