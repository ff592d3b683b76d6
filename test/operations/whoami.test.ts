import { expect, test } from 'vitest';
import { assumingRole, connect } from '../../src/aws/connect.ts';
import { openConnections } from '../../src/operations/connections.ts';
import { whoami, type Who } from '../../src/operations/whoami.ts';
import { systemClock } from '../../src/system.ts';
import { localRig } from './local-rig.ts';

async function all(context: Parameters<typeof whoami>[0]): Promise<Who[]> {
  const list: Who[] = [];
  for await (const who of whoami(context)) list.push(who);
  return list;
}

test('whoami says who AWS takes the caller for, where, and that keys end or do not', async () => {
  await using rig = await localRig({ regions: ['eu-west-1', 'us-east-1'] });
  expect(await all(rig.context)).toEqual([
    {
      account: '123456789012',
      arn: 'arn:aws:iam::123456789012:root',
      userId: '123456789012',
      regions: ['eu-west-1', 'us-east-1'],
      source: 'keys given',
      expires: undefined,
      longLived: false,
    },
  ]);
});

test('each account that a role leads to is one answer, with the end of its keys', async () => {
  await using rig = await localRig({ lenient: true });
  const role = assumingRole(rig.connection, {
    roleArn: 'arn:aws:iam::210987654321:role/ops',
    sessionName: 'test',
  });
  const connections = openConnections({
    accounts: [{ connection: rig.connection }, { connection: role, account: '210987654321' }],
    regions: ['eu-west-1'],
  });
  const [own, other] = await all({ ...rig.context, connections });
  expect(own).toMatchObject({ account: '123456789012', expires: undefined });
  expect(other).toMatchObject({
    account: '210987654321',
    arn: 'arn:aws:sts::210987654321:assumed-role/ops/test',
    expires: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
  });
});

test('long-lived keys are told what is better', async () => {
  await using rig = await localRig();
  const connection = await connect({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' },
    endpointUrl: rig.cloud.endpoint,
    transport: rig.connection.target.transport,
    clock: systemClock,
    random: rig.context.random,
    environment: {},
    home: '/nonexistent',
  });
  // The cloud does not know this key; who it would be is not the point here.
  connection.target.identity = rig.connection.identity();
  const [who] = await all({
    ...rig.context,
    connections: openConnections({ accounts: [{ connection }] }),
  });
  expect(who?.longLived).toBe(true);
  expect(rig.events).toEqual([
    expect.objectContaining({
      kind: 'advice',
      message: expect.stringContaining('sign in with SSO or assume a role'),
    }),
  ]);
});
