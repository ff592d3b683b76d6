import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, stateOf } from '../functions/function-rig.ts';
import { deployRig, home, region, type DeployRig } from './deploy-rig.ts';

const yaml = `regions: [${region}]
deploy:
  operations:
    - { run: snapshot rotate --all --keep 1 --every 20h, cron: '0 3 * * ? *', timezone: Europe/Paris }
    - { run: stopinator, cron: '0 19 * * ? *' }
`;

let rig: DeployRig;
beforeAll(async () => {
  rig = await deployRig(yaml);
});
afterAll(() => rig[Symbol.asyncDispose]());

test('a rotation and a sweep happen by themselves, each at its time, and what comes twice is done once', async () => {
  expect(await rig.nuage('deploy', 'apply', '--yes')).toMatchObject({ code: 0 });
  const at = await rig.as(home);
  const id = await launch(at, 'none');
  await at.call('ec2', 'CreateTags', { Resources: [id], Tags: [{ Key: 'Stopinator', Value: 'Stop' }] });
  await rig.cloud.clock.set('2027-10-25T19:05:00Z');
  expect(await stateOf(at, id)).toBe('stopped');

  rig.cloud.clock.setRate(600);
  for (const day of ['26', '27']) await rig.cloud.clock.set(`2027-10-${day}T03:00:00Z`);
  expect(await rig.nuage('deploy', 'run', 'snapshot-rotate')).toMatchObject({ code: 0 });
  await rig.cloud.clock.advance('20m');
  rig.cloud.clock.freeze();
  const { Snapshots = [] } = await at.call('ec2', 'DescribeSnapshots', { OwnerIds: ['self'] });
  const days = Snapshots.map(({ StartTime }) => StartTime?.toISOString().slice(0, 10)).toSorted();
  expect(days).toEqual(['2027-10-27']);

  const ran = await rig.nuage('deploy', 'status', '--since', '7d', '--output', 'json');
  const { operations, deadLetters } = JSON.parse(ran.stdout) as {
    operations: { name: string; next: string; runs: number; failures: number }[];
    deadLetters: number;
  };
  expect({ operations, deadLetters }).toMatchObject({
    deadLetters: 0,
    operations: [
      // Three in the morning in Paris, where it is summer until the 31st.
      { name: 'snapshot-rotate', next: '2027-10-28T01:00:00.000Z', runs: 3, failures: 0 },
      { name: 'stopinator', next: '2027-10-27T19:00:00.000Z', runs: 2, failures: 0 },
    ],
  });
});
