import { expect, test } from 'vitest';
import { listInstances, type InstanceRow } from '../../../src/operations/ec2/list.ts';
import { waitForInstances } from '../../../src/operations/ec2/wait.ts';
import { localRig, tagged } from '../local-rig.ts';

async function listed(rows: AsyncIterable<InstanceRow>): Promise<InstanceRow[]> {
  const list: InstanceRow[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

test('instances of several regions are listed with what a person asks about', async () => {
  await using rig = await localRig({ regions: ['eu-west-1', 'us-east-1'] });
  const [web] = await rig.launch(tagged({ Name: 'web', Environment: 'test' }));
  await rig.launch({ InstanceType: 't3.large' }, 'us-east-1');
  const rows = await listed(listInstances({}, rig.context));
  expect(rows).toMatchObject([
    {
      account: '123456789012',
      region: 'eu-west-1',
      id: web,
      name: 'web',
      state: 'running',
      type: 't3.micro',
      zone: expect.stringMatching(/^eu-west-1[a-c]$/),
      launched: expect.stringMatching(/Z$/),
      privateIp: expect.stringMatching(/^172\.31\./),
      usdPerHour: 0.0104,
      tags: { Name: 'web', Environment: 'test' },
    },
    { region: 'us-east-1', type: 't3.large', name: undefined },
  ]);
  const big = await listed(listInstances({ filters: { 'instance-type': 't3.l*' } }, rig.context));
  expect(big.map((row) => row.type)).toEqual(['t3.large']);
  expect(
    await listed(listInstances({ tags: { Environment: true }, states: ['stopped'] }, rig.context)),
  ).toEqual([]);
});

test('more ids than a filter takes are asked for in several questions', async () => {
  await using rig = await localRig();
  const [one] = await rig.launch();
  const many = Array.from({ length: 450 }, (_, at) => `i-${at.toString(16).padStart(17, '0')}`);
  const rows = listInstances({ ids: [...many, String(one)], states: ['running'] }, rig.context);
  expect((await listed(rows)).map((row) => row.id)).toEqual([one]);
});

test('waiting tells what it waits for and ends when all are there', async () => {
  await using rig = await localRig();
  const ids = await rig.launch({ MinCount: 2, MaxCount: 2 });
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: ids });
  const waited = await waitForInstances({ ids, until: 'stopped' }, rig.context);
  expect(waited.map(({ id, state }) => [id, state]).toSorted()).toEqual(
    ids.map((id) => [id, 'stopped']).toSorted(),
  );
  expect(rig.events.find((event) => event.kind === 'waiting')).toMatchObject({
    targets: 2,
    state: 'stopping',
  });
});

test('waiting ends with the reason when it is in vain or takes too long', async () => {
  await using rig = await localRig();
  const [id] = await rig.launch();
  await expect(
    waitForInstances({ ids: [String(id)], until: 'stopped', timeoutMs: 30_000 }, rig.context),
  ).rejects.toThrow(`After 30 s not all are stopped: ${id} is running.`);
  await rig.connection.call('ec2', 'TerminateInstances', { InstanceIds: [String(id)] });
  await rig.cloud.clock.advance('5m');
  await expect(waitForInstances({ ids: [String(id)], until: 'running' }, rig.context)).rejects.toThrow(
    `${id} is terminated and will not become running by waiting.`,
  );
});
