import { AutoScaling } from '@aws-sdk/client-auto-scaling';
import { EC2 } from '@aws-sdk/client-ec2';
import type { LocalCloudOptions } from '../../../../src/local/options.ts';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

/** A cloud whose clock stands still, with a launch template and a subnet in each of three zones. */
export interface ScalingLab extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly scaling: AutoScaling;
  readonly ec2: EC2;
  readonly templateId: string;
  readonly subnets: readonly string[];
  /** A group of the template over all subnets. */
  group(
    name: string,
    sizes: readonly [min: number, desired: number, max: number],
    more?: object,
  ): Promise<void>;
  /** The instances of a group, as `i-… InService`. */
  states(name: string): Promise<string[]>;
  ids(name: string): Promise<string[]>;
  advance(by: string): Promise<void>;
}

export async function startScalingLab(options: LocalCloudOptions = {}): Promise<ScalingLab> {
  const running = await startCloud({ frozen: true, ...options });
  const scaling = new AutoScaling({ ...running.clientOptions, maxAttempts: 1 });
  const ec2 = new EC2({ ...running.clientOptions, maxAttempts: 1 });
  const { Images = [] } = await ec2.describeImages({
    Owners: ['amazon'],
    Filters: [{ Name: 'name', Values: ['al2023-ami-2023*-x86_64'] }],
  });
  const { LaunchTemplate } = await ec2.createLaunchTemplate({
    LaunchTemplateName: 'web',
    LaunchTemplateData: { ImageId: Images[0]?.ImageId, InstanceType: 't3.micro' },
  });
  const { Subnets = [] } = await ec2.describeSubnets({});
  const subnets = Subnets.slice(0, 3).flatMap(({ SubnetId }) => SubnetId ?? []);
  const templateId = LaunchTemplate?.LaunchTemplateId ?? '';
  const instances = async (name: string) => {
    const { AutoScalingGroups } = await scaling.describeAutoScalingGroups({ AutoScalingGroupNames: [name] });
    return AutoScalingGroups?.[0]?.Instances ?? [];
  };
  return {
    running,
    scaling,
    ec2,
    templateId,
    subnets,
    async group(AutoScalingGroupName, [MinSize, DesiredCapacity, MaxSize], more = {}) {
      await scaling.createAutoScalingGroup({
        AutoScalingGroupName,
        MinSize,
        DesiredCapacity,
        MaxSize,
        LaunchTemplate: { LaunchTemplateId: templateId },
        VPCZoneIdentifier: subnets.join(','),
        ...more,
      });
    },
    states: async (name) => (await instances(name)).map(({ LifecycleState }) => LifecycleState ?? ''),
    ids: async (name) => (await instances(name)).map(({ InstanceId }) => InstanceId ?? ''),
    advance: (by) => running.cloud.clock.advance(by),
    [Symbol.asyncDispose]: () => running[Symbol.asyncDispose](),
  };
}

/** What a call was refused with. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
  }
  throw new Error('The call was not refused');
}
