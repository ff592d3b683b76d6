import type { Connection } from 'nuage';

/** Launches small instances, one for each name, in the environment that is given for it; answers their ids. */
export async function fleetOf(
  connection: Connection,
  environments: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const { Parameter } = await connection.call('ssm', 'GetParameter', {
    Name: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
  });
  const ids: string[] = [];
  for (const [Name, Environment] of Object.entries(environments)) {
    const tags = Object.entries({ Name, Environment, ...more });
    const { Instances = [] } = await connection.call('ec2', 'RunInstances', {
      ImageId: Parameter?.Value,
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      TagSpecifications: [{ ResourceType: 'instance', Tags: tags.map(([Key, Value]) => ({ Key, Value })) }],
    });
    for (const { InstanceId } of Instances) if (InstanceId !== undefined) ids.push(InstanceId);
  }
  return ids;
}
