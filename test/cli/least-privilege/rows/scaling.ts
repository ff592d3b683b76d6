import { publicParameters } from '../../../../src/data/public-images.ts';
import type { Rows, Stage } from '../row.ts';

async function group({ aws, cloud }: Stage): Promise<string> {
  const ImageId =
    publicParameters('us-east-1')['/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'];
  const LaunchTemplateData = { ImageId: ImageId ?? '', InstanceType: 't3.micro' as const };
  const LaunchTemplateName = 'web';
  await aws.call('ec2', 'CreateLaunchTemplate', { LaunchTemplateName, LaunchTemplateData });
  await aws.call('autoscaling', 'CreateAutoScalingGroup', {
    AutoScalingGroupName: 'web',
    MinSize: 1,
    MaxSize: 4,
    DesiredCapacity: 2,
    AvailabilityZones: ['us-east-1a'],
    LaunchTemplate: { LaunchTemplateName },
  });
  await cloud.clock.advance('10m');
  return 'web';
}

export const scaling: Rows = {
  'asg list': async (stage) => {
    await group(stage);
    return [];
  },
  'asg show': async (stage) => [await group(stage)],
  'asg up': async (stage) => [await group(stage), '--yes'],
  'asg down': async (stage) => [await group(stage), '--yes'],
  'asg set': async (stage) => [await group(stage), '3', '--yes'],
  'asg wait': async (stage) => [await group(stage)],
};
