import {
  DescribeInstancesCommand,
  DescribeInstanceStatusCommand,
  RebootInstancesCommand,
  RunInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { image, startLab, type Lab } from './lab.ts';

type Step =
  | { readonly do: 'launch'; readonly count: number }
  | { readonly do: 'start' | 'stop' | 'force' | 'reboot' | 'terminate'; readonly which: number }
  | { readonly do: 'wait'; readonly seconds: number };

const step = fc.oneof(
  fc.record({ do: fc.constant('launch' as const), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    do: fc.constantFrom(
      'start' as const,
      'stop' as const,
      'force' as const,
      'reboot' as const,
      'terminate' as const,
    ),
    which: fc.nat(9),
  }),
  fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 40 }) }),
);

/** What AWS may refuse a step for. Anything else is a fault of ours. */
const refusals = new Set(['IncorrectInstanceState', 'VcpuLimitExceeded', 'InvalidInstanceID.NotFound']);

async function take(lab: Lab, ids: string[], taken: Step): Promise<void> {
  if (taken.do === 'wait') return lab.cloud.clock.advance(taken.seconds * 1000);
  if (taken.do === 'launch') {
    const run = {
      ImageId: image.x86,
      InstanceType: 't3.micro',
      MinCount: taken.count,
      MaxCount: taken.count,
    } as const;
    const { Instances = [] } = await lab.ec2.send(new RunInstancesCommand(run));
    ids.push(...Instances.map((instance) => instance.InstanceId ?? ''));
    return undefined;
  }
  const id = ids[taken.which % Math.max(1, ids.length)];
  if (id === undefined) return undefined;
  const InstanceIds = [id];
  try {
    if (taken.do === 'start') await lab.ec2.send(new StartInstancesCommand({ InstanceIds }));
    else if (taken.do === 'reboot') await lab.ec2.send(new RebootInstancesCommand({ InstanceIds }));
    else if (taken.do === 'terminate') await lab.ec2.send(new TerminateInstancesCommand({ InstanceIds }));
    else await lab.ec2.send(new StopInstancesCommand({ InstanceIds, Force: taken.do === 'force' }));
  } catch (error) {
    if (!(error instanceof Error) || !refusals.has(error.name)) throw error;
  }
  return undefined;
}

async function look(lab: Lab) {
  const { Reservations = [] } = await lab.ec2.send(new DescribeInstancesCommand({}));
  return Reservations.flatMap((reservation) => reservation.Instances ?? []);
}

test('whatever is done in whatever order, addresses, volumes and statuses fit the states', async () => {
  await using lab = await startLab();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const ids: string[] = [];
      for (const taken of steps) {
        await take(lab, ids, taken);
        const instances = await look(lab);
        const addresses = instances.flatMap((instance) => instance.PublicIpAddress ?? []);
        expect(new Set(addresses).size).toBe(addresses.length);
        for (const instance of instances) {
          const state = instance.State?.Name;
          if (state === 'stopped' || state === 'terminated') expect(instance.PublicIpAddress).toBeUndefined();
          if (state === 'pending' || state === 'running') expect(instance.PublicIpAddress).toBeDefined();
          expect(instance.BlockDeviceMappings).toHaveLength(state === 'terminated' ? 0 : 1);
          expect(instance.NetworkInterfaces).toHaveLength(state === 'terminated' ? 0 : 1);
        }
      }
      await lab.cloud.clock.advance('5m');
      const settled = await look(lab);
      expect(settled.map((instance) => instance.State?.Name)).toEqual(
        settled.map(() => expect.stringMatching(/^(?:running|stopped|terminated)$/)),
      );
      const running = settled.filter((instance) => instance.State?.Name === 'running');
      const { InstanceStatuses = [] } = await lab.ec2.send(new DescribeInstanceStatusCommand({}));
      expect(InstanceStatuses.map((one) => one.InstanceId)).toEqual(running.map((one) => one.InstanceId));
      const left = settled.map((instance) => instance.InstanceId ?? '');
      if (left.length > 0) await lab.ec2.send(new TerminateInstancesCommand({ InstanceIds: left }));
      await lab.cloud.clock.advance('2h');
      expect(await look(lab)).toEqual([]);
    }),
    { numRuns: 15 },
  );
  // Had any vCPU been counted and not given back, this would not fit under the quota of 1,152.
  expect(await lab.launch(12, { InstanceType: 'm5.24xlarge' })).toHaveLength(12);
});
