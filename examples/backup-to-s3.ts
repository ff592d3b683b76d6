// A volume to a bucket, only what changed the second time, and back on a new volume.
import { applyPlan, connect, makeBucket, operationContext, planBackup, planRestore } from 'nuage';
import { LocalCloud } from 'nuage/local';
import { fastClock } from 'nuage/rehearsal';
import { fleetOf } from './fleet.ts';

const region = 'eu-west-3';
const store = 's3://backups/mine';
await using cloud = await LocalCloud.start({ seed: 1, time: '2027-03-01T08:00:00Z', frozen: true });
const connection = await connect({
  region,
  credentials: cloud.rootKey,
  endpointUrl: cloud.endpoint,
  transport: cloud.transport(),
});
const context = operationContext({
  connection,
  runsDirectory: './runs',
  clock: fastClock(cloud.clock),
  host: { ask: async () => true },
});
await makeBucket({ url: 's3://backups' }, context);
const [database = ''] = await fleetOf(connection, { database: 'production' }, { Backup: 'true' });
await cloud.clock.advance('1m');

const disk = await volumeOf(database);
const place = { account: cloud.accountId, region, id: disk, offset: 0 };
await cloud.volumes.write(place, Buffer.from('what must not be lost'));
await backUp();
await cloud.volumes.write({ ...place, offset: 2 ** 20 }, Buffer.from('and what came later'));
await backUp();

await using restore = await planRestore({ store, backup: database }, context);
console.log(`restored: ${(await applyPlan(restore, context)).status}`);
const { Volumes: volumes = [] } = await connection.call('ec2', 'DescribeVolumes', {});
for (const { VolumeId: id = '' } of volumes) {
  if (id === disk) continue;
  const bytes = await cloud.volumes.read({ ...place, id }, 21);
  console.log(`the new volume begins with: ${Buffer.from(bytes)}`);
}

async function backUp(): Promise<void> {
  await using plan = await planBackup({ store }, context);
  const { status } = await applyPlan(plan, context);
  const read = cloud.calls.list({ name: 'GetSnapshotBlock', limit: 1000 }).length;
  console.log(`backed up: ${status}, ${read} blocks read by now`);
}

async function volumeOf(instance: string): Promise<string> {
  const { Volumes = [] } = await connection.call('ec2', 'DescribeVolumes', {
    Filters: [{ Name: 'attachment.instance-id', Values: [instance] }],
  });
  return Volumes[0]?.VolumeId ?? '';
}
