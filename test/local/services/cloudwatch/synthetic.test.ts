import {
  GetMetricStatisticsCommand,
  ListMetricsCommand,
  paginateListMetrics,
} from '@aws-sdk/client-cloudwatch';
import { EC2Client, RunInstancesCommand, StopInstancesCommand } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloudWatch } from './cloudwatch-rig.ts';
import type { CloudWatchRig } from './cloudwatch-rig.ts';

let rig: CloudWatchRig;
let ec2: EC2Client;
const minute = 60_000;

beforeAll(async () => {
  rig = await startCloudWatch();
  ec2 = new EC2Client(rig.running.clientOptions);
});
afterAll(async () => {
  ec2.destroy();
  await rig[Symbol.asyncDispose]();
});

async function launch(monitored: boolean): Promise<string> {
  const command = new RunInstancesCommand({
    ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
    MinCount: 1,
    MaxCount: 1,
    InstanceType: 't3.micro',
    Monitoring: { Enabled: monitored },
  });
  return (await ec2.send(command)).Instances?.[0]?.InstanceId ?? '';
}

async function points(id: string, MetricName: string, from: number) {
  const command = new GetMetricStatisticsCommand({
    Namespace: 'AWS/EC2',
    MetricName,
    Dimensions: [{ Name: 'InstanceId', Value: id }],
    StartTime: new Date(from),
    EndTime: new Date(rig.now()),
    Period: 60,
    Statistics: ['Average'],
  });
  return (await rig.cloudwatch.send(command)).Datapoints ?? [];
}

test('an instance has metrics while it runs: every five minutes, every minute with detailed monitoring', async () => {
  const from = rig.now();
  const [plain, detailed] = [await launch(false), await launch(true)];
  await rig.advance(60 * minute);
  await ec2.send(new StopInstancesCommand({ InstanceIds: [plain] }));
  await rig.advance(60 * minute);
  const cpu = await points(plain, 'CPUUtilization', from);
  expect(cpu.length).toBe(11);
  for (const { Average, Unit } of cpu) {
    expect(Unit).toBe('Percent');
    expect(Average).toBeGreaterThan(0);
    expect(Average).toBeLessThanOrEqual(100);
  }
  expect(await points(plain, 'CPUUtilization', from)).toEqual(cpu);
  const minutes = await points(detailed, 'CPUUtilization', from);
  expect(minutes.length).toBeGreaterThan(115);
  expect(await points(detailed, 'StatusCheckFailed', from)).toHaveLength(minutes.length);
  expect(await points('i-00000000000000000', 'CPUUtilization', from)).toEqual([]);
});

test('they are listed, also beside those that people publish', async () => {
  await rig.put('AWS-like', { MetricName: 'a', Value: 1 });
  const names = new Set<string>();
  for await (const { Metrics = [] } of paginateListMetrics({ client: rig.cloudwatch }, {}))
    for (const { Namespace, MetricName } of Metrics) names.add(`${Namespace} ${MetricName}`);
  expect(names).toContain('AWS-like a');
  expect(names).toContain('AWS/EC2 CPUUtilization');
  expect(names).toContain('AWS/EBS VolumeReadOps');
  const cpu = await rig.cloudwatch.send(
    new ListMetricsCommand({ Namespace: 'AWS/EC2', MetricName: 'CPUUtilization' }),
  );
  expect(cpu.Metrics).toHaveLength(2);
});

test('an alarm on a computed metric is looked at as time goes by', async () => {
  const id = await launch(true);
  await rig.alarm('busy', {
    Namespace: 'AWS/EC2',
    MetricName: 'CPUUtilization',
    Dimensions: [{ Name: 'InstanceId', Value: id }],
    Statistic: 'Average',
    Threshold: 0,
  });
  await rig.advance(5 * minute);
  expect((await rig.state('busy')).value).toBe('ALARM');
  await ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
  await rig.advance(10 * minute);
  expect((await rig.state('busy')).value).toBe('INSUFFICIENT_DATA');
});
