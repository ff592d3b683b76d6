import { cleanupKinds } from '../../../../src/operations/cleanup/candidate.ts';
import type { Rows } from '../row.ts';

export const cleanup: Rows = {
  cleanup: async ({ aws, cloud, volume, bucket }) => {
    const VolumeId = await volume();
    const { SnapshotId } = await aws.call('ec2', 'CreateSnapshot', { VolumeId });
    await cloud.clock.advance('1h');
    await aws.call('ec2', 'RegisterImage', {
      Name: 'old',
      RootDeviceName: '/dev/xvda',
      VirtualizationType: 'hvm',
      Architecture: 'x86_64',
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId } }],
    });
    const LaunchTemplateName = 'web';
    const LaunchTemplateData = { InstanceType: 't3.micro' as const };
    await aws.call('ec2', 'CreateLaunchTemplate', { LaunchTemplateName, LaunchTemplateData });
    for (const _ of [2, 3])
      await aws.call('ec2', 'CreateLaunchTemplateVersion', { LaunchTemplateName, LaunchTemplateData });
    await aws.call('ec2', 'AllocateAddress', {});
    await aws.call('ec2', 'CreateSecurityGroup', { GroupName: 'empty', Description: 'of nothing' });
    await aws.call('ec2', 'CreateKeyPair', { KeyName: 'lost' });
    await bucket('uploads');
    await aws.call('s3', 'CreateMultipartUpload', { Bucket: 'uploads', Key: 'begun' });
    await cloud.clock.advance('100d');
    return {
      words: [...cleanupKinds.flatMap((kind) => ['--kind', kind]), '--yes'],
      optional: {
        'rbin:ListRules': 'the plan says that nothing comes back from the Recycle Bin',
        's3:ListBucketMultipartUploads': 'the bucket is left alone, and the plan says so',
      },
    };
  },
};
