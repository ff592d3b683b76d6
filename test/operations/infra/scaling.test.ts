import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { localRig, type LocalRig } from '../local-rig.ts';
import { apply, callCount, changesIn, destroy, mutations } from './infra-rig.ts';
import { scalingStack } from './services-rig.ts';

let rig: LocalRig;
beforeAll(async () => {
  rig = await localRig();
});
afterAll(() => rig[Symbol.asyncDispose]());

const template = scalingStack.launchTemplates?.['web'] ?? {};

test('templates and scaling groups are made with the profile and the groups that they name, and found unchanged', async () => {
  expect((await apply(scalingStack, rig.context)).problems).toEqual([]);
  await rig.cloud.clock.advance('2m');
  const mark = callCount(rig);
  expect(await changesIn(scalingStack, rig.context)).toEqual([]);
  expect(mutations(rig, mark)).toEqual([]);
});

test('a template that changes gets a version, which becomes the default; one that nobody asked for is turned back', async () => {
  const larger: StackInput = {
    ...scalingStack,
    tags: { Owner: 'web' },
    launchTemplates: { web: { ...template, type: 't3.large' } },
    scalingGroups: { web: { launchTemplate: 'web', subnets: ['web-a'], min: 2, max: 4, healthCheck: 'ELB' } },
  };
  expect(await changesIn(larger, rig.context)).toContain('~ launch-template.web');
  expect((await apply(larger, rig.context)).problems).toEqual([]);
  expect(await changesIn(larger, rig.context)).toEqual([]);
  const { LaunchTemplates = [] } = await rig.connection.call('ec2', 'DescribeLaunchTemplates', {});
  expect(LaunchTemplates[0]).toMatchObject({ DefaultVersionNumber: 2, LatestVersionNumber: 2 });
  const LaunchTemplateId = LaunchTemplates[0]?.LaunchTemplateId ?? '';
  await rig.connection.call('ec2', 'ModifyLaunchTemplate', { LaunchTemplateId, DefaultVersion: '1' });
  expect(await changesIn(larger, rig.context)).toEqual(['~ launch-template.web']);
  expect(await apply(larger, rig.context)).toMatchObject({ status: 'done', steps: 1 });
});

test('how many machines there are is left to what scales the group, unless the file says it', async () => {
  const free: StackInput = {
    ...scalingStack,
    scalingGroups: { web: { launchTemplate: 'web', subnets: ['web'], min: 1, max: 3 } },
  };
  await apply(free, rig.context);
  await rig.connection.call('autoscaling', 'SetDesiredCapacity', {
    AutoScalingGroupName: 'shop-test-web',
    DesiredCapacity: 3,
  });
  expect(await changesIn(free, rig.context)).toEqual([]);
  expect(await changesIn(scalingStack, rig.context)).toEqual(['~ scaling-group.web']);
});

test('a destroy ends the machines of the group before their network', async () => {
  expect((await destroy('shop-test', rig.context)).problems).toEqual([]);
  expect(await changesIn({ name: 'shop', environment: 'test' }, rig.context)).toEqual([]);
});
