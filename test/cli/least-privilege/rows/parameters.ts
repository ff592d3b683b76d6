import type { Rows, Stage } from '../row.ts';

async function parameter({ aws }: Stage, Type: 'String' | 'SecureString' = 'SecureString'): Promise<void> {
  await aws.call('ssm', 'PutParameter', { Name: '/app/password', Value: 'x', Type });
}

async function secret({ aws }: Stage, versions = 1): Promise<void> {
  await aws.call('secretsmanager', 'CreateSecret', { Name: 'app/db', SecretString: 'one' });
  for (let made = 1; made < versions; made += 1)
    await aws.call('secretsmanager', 'PutSecretValue', { SecretId: 'app/db', SecretString: String(made) });
}

/** Systems Manager's parameters and commands, and Secrets Manager's secrets. */
export const parameters: Rows = {
  'param get': async (stage) => {
    await parameter(stage);
    return ['/app/password', '--show'];
  },
  'param list': async (stage) => {
    await parameter(stage);
    return ['--path', '/app'];
  },
  'param put': async () => ['/app/password', 'hidden', '--yes'],
  'param history': async (stage) => {
    await parameter(stage);
    return ['/app/password'];
  },
  'param delete': async (stage) => {
    await parameter(stage);
    return ['/app/password', '--yes'];
  },
  'ssm run': async ({ aws, launch, cloud }) => {
    await aws.call('ssm', 'UpdateServiceSetting', {
      SettingId: '/ssm/managed-instance/default-ec2-instance-management-role',
      SettingValue: 'service-role/Managed',
    });
    const id = await launch();
    await cloud.clock.advance('10m');
    return ['--script', 'uptime', id, '--yes'];
  },
  'ssm show': async (stage) => {
    const sent = await stage.aws.call('ssm', 'SendCommand', {
      Targets: [{ Key: 'tag:Role', Values: ['web'] }],
      DocumentName: 'AWS-RunShellScript',
      Parameters: { commands: ['uptime'] },
    });
    return [sent.Command?.CommandId ?? ''];
  },
  'secrets get': async (stage) => {
    await secret(stage);
    return ['app/db', '--show'];
  },
  'secrets list': async (stage) => {
    await secret(stage);
    return [];
  },
  'secrets create': async () => ['app/db', 'hidden', '--yes'],
  'secrets put': async () => ['app/db', 'hidden', '--yes'],
  'secrets update': async (stage) => {
    await secret(stage);
    return ['app/db', 'hidden', '--yes'];
  },
  'secrets versions': async (stage) => {
    await secret(stage, 2);
    return ['app/db'];
  },
  'secrets rollback': async (stage) => {
    await secret(stage, 2);
    return ['app/db', '--yes'];
  },
  'secrets delete': async (stage) => {
    await secret(stage);
    return ['app/db', '--yes'];
  },
  'secrets restore': async (stage) => {
    await secret(stage);
    await stage.aws.call('secretsmanager', 'DeleteSecret', { SecretId: 'app/db' });
    return ['app/db', '--yes'];
  },
};
