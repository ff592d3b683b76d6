import type { Rows, Stage } from '../row.ts';

const store = ['--store', 's3://vault/nuage'];

/** An instance with something on a volume, and a bucket for backups. */
async function machine({ bucket, launch, aws, cloud }: Stage): Promise<string> {
  await bucket('vault');
  const instance = await launch({ Backup: 'true' });
  const Filters = [{ Name: 'attachment.instance-id', Values: [instance] }];
  const { Volumes = [] } = await aws.call('ec2', 'DescribeVolumes', { Filters });
  const id = Volumes[0]?.VolumeId ?? '';
  const place = { account: cloud.accountId, region: 'us-east-1', id, offset: 0 };
  await cloud.volumes.write(place, Buffer.alloc(512 * 1024, 'x'));
  return instance;
}

async function backedUp(stage: Stage, times = 1): Promise<string> {
  const instance = await machine(stage);
  for (let made = 0; made < times; made += 1) {
    await stage.nuage('backup', 'run', instance, ...store, '--yes');
    await stage.cloud.clock.advance('1d');
  }
  return instance;
}

export const backup: Rows = {
  'backup run': async (stage) => [await machine(stage), ...store, '--yes'],
  'backup list': async (stage) => {
    await backedUp(stage);
    return store;
  },
  'backup show': async (stage) => [await backedUp(stage), ...store],
  'backup verify': async (stage) => {
    await backedUp(stage);
    return store;
  },
  'backup restore': async (stage) => [await backedUp(stage), ...store, '--yes'],
  'backup prune': async (stage) => {
    await backedUp(stage, 2);
    return {
      words: [...store, '--keep-last', '1', '--yes'],
      optional: { 's3:GetBucketVersioning': 'what stays in versions is not told' },
    };
  },
};
