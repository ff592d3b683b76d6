import type { Rows } from '../row.ts';

export const ec2: Rows = {
  'ec2 list': async ({ launch }) => [await launch()],
  'ec2 describe': async ({ launch }) => [await launch()],
  'ec2 create': async () => ['--name', 'web', '--type', 't3.micro', '--yes'],
  'ec2 start': async ({ launch, aws, cloud }) => {
    const id = await launch();
    await aws.call('ec2', 'StopInstances', { InstanceIds: [id] });
    await cloud.clock.advance('5m');
    return [id, '--yes'];
  },
  'ec2 stop': async ({ launch }) => [await launch(), '--yes'],
  'ec2 reboot': async ({ launch }) => [await launch(), '--yes'],
  'ec2 terminate': async ({ launch }) => [await launch(), '--yes'],
  'ec2 wait': async ({ launch }) => ['running', await launch()],
  'ec2 resize': async ({ launch }) => [await launch(), '--type', 't3.small', '--yes'],
  'ec2 protect': async ({ launch }) => [await launch(), '--yes'],
  'ec2 unprotect': async ({ launch }) => [await launch({}, { DisableApiTermination: true }), '--yes'],
  'ec2 status': async ({ launch }) => [await launch()],
  'ec2 console': async ({ launch }) => [await launch()],
  'ec2 screenshot': async ({ launch }) => [await launch(), '--out', 'picture.jpg'],
  'ec2 user-data': async ({ launch, file }) => {
    file('setup.sh', '#!/bin/sh\necho hello\n');
    return [await launch(), '--set', 'setup.sh', '--yes'];
  },
  stopinator: async ({ launch }) => {
    await launch({ stopinator: 'stop' });
    await launch({ stopinator: 'terminate' });
    return ['--yes'];
  },
  'volume list': async ({ volume }) => [await volume()],
  'volume create': async () => ['--zone', 'us-east-1a', '--size', '1', '--name', 'data', '--yes'],
  'volume delete': async ({ volume }) => [await volume(), '--yes'],
  'volume attach': async ({ volume, launch }) => [
    await volume(),
    await launch(),
    '--device',
    '/dev/sdf',
    '--yes',
  ],
  'volume detach': async ({ volume, launch, aws, cloud }) => {
    const InstanceId = await launch();
    const VolumeId = await volume();
    await aws.call('ec2', 'AttachVolume', { VolumeId, InstanceId, Device: '/dev/sdf' });
    await cloud.clock.advance('1m');
    return [VolumeId, '--yes'];
  },
  'volume resize': async ({ volume }) => [await volume(), '--size', '2', '--yes'],
  'snapshot list': async ({ volume }) => [await volume()],
  'snapshot create': async ({ volume }) => [await volume(), '--yes'],
  'snapshot rotate': async ({ volume, aws, cloud }) => {
    const VolumeId = await volume();
    const Tags = [{ Key: 'nuage:rotation', Value: 'nuage' }];
    for (let made = 0; made < 3; made += 1) {
      await aws.call('ec2', 'CreateSnapshot', {
        VolumeId,
        TagSpecifications: [{ ResourceType: 'snapshot', Tags }],
      });
      await cloud.clock.advance('1h');
    }
    return [VolumeId, '--keep', '2', '--yes'];
  },
};
