import type { Rows, Stage } from '../row.ts';

async function key({ aws }: Stage): Promise<string> {
  await aws.call('iam', 'CreateUser', { UserName: 'anna' });
  const { AccessKey } = await aws.call('iam', 'CreateAccessKey', { UserName: 'anna' });
  return AccessKey.AccessKeyId;
}

async function member({ aws }: Stage): Promise<void> {
  await aws.call('iam', 'CreateUser', { UserName: 'anna' });
  await aws.call('iam', 'CreateGroup', { GroupName: 'readers' });
}

const ReadOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

export const iam: Rows = {
  'iam user list': async () => [],
  'iam user create': async (stage) => {
    await stage.aws.call('iam', 'CreateGroup', { GroupName: 'readers' });
    return ['anna', '--group', 'readers', '--yes'];
  },
  'iam user delete': async (stage) => {
    const { aws } = stage;
    await key(stage);
    await aws.call('iam', 'CreateGroup', { GroupName: 'readers' });
    await aws.call('iam', 'AddUserToGroup', { UserName: 'anna', GroupName: 'readers' });
    await aws.call('iam', 'AttachUserPolicy', { UserName: 'anna', PolicyArn: ReadOnly });
    const Statement = [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }];
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
    await aws.call('iam', 'PutUserPolicy', { UserName: 'anna', PolicyName: 'own', PolicyDocument });
    return ['anna', '--yes'];
  },
  'iam group list': async () => [],
  'iam group create': async () => ['readers', '--yes'],
  'iam group add': async (stage) => {
    await member(stage);
    return ['readers', 'anna', '--yes'];
  },
  'iam group remove': async (stage) => {
    await member(stage);
    await stage.aws.call('iam', 'AddUserToGroup', { UserName: 'anna', GroupName: 'readers' });
    return ['readers', 'anna', '--yes'];
  },
  'iam role list': async () => [],
  'iam policy attach': async (stage) => {
    await member(stage);
    return ['ReadOnlyAccess', 'group', 'readers', '--yes'];
  },
  'iam policy detach': async (stage) => {
    await member(stage);
    await stage.aws.call('iam', 'AttachGroupPolicy', { GroupName: 'readers', PolicyArn: ReadOnly });
    return ['ReadOnlyAccess', 'group', 'readers', '--yes'];
  },
  'iam key list': async (stage) => {
    await key(stage);
    return [];
  },
  'iam key disable': async (stage) => ['anna', await key(stage), '--yes'],
  'iam key enable': async (stage) => ['anna', await key(stage), '--yes'],
  'iam key delete': async (stage) => ['anna', await key(stage), '--yes'],
  'iam explain': async (stage) => {
    await key(stage);
    return ['anna', 'ec2:StopInstances'];
  },
  'iam unused': async (stage) => {
    await key(stage);
    await stage.role('idle', 'ec2.amazonaws.com');
    return ['--for', '1d'];
  },
  whoami: async () => [],
};
