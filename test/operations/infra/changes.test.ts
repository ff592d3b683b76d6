import { expect, test } from 'vitest';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { checkStack } from '../../../src/operations/infra/check-input.ts';
import { localRig } from '../local-rig.ts';
import { apply, changesIn, destroy, picture, planOf, webStack } from './infra-rig.ts';

test('an instance gets another type by a stop and a start, and another script by being made anew', async () => {
  await using rig = await localRig();
  await apply(webStack, rig.context);
  const web = webStack.instances?.['web'] ?? {};
  const larger: StackInput = { ...webStack, instances: { web: { ...web, type: 't3.medium', count: 1 } } };
  expect(await changesIn(larger, rig.context)).toEqual(['~ instance.web-1', '- instance.web-2']);
  expect((await apply(larger, rig.context)).problems).toEqual([]);
  expect(await changesIn(larger, rig.context)).toEqual([]);
  const other: StackInput = {
    ...larger,
    instances: { web: { ...web, type: 't3.medium', count: 1, userData: 'x' } },
  };
  expect(await changesIn(other, rig.context)).toEqual(['± instance.web-1']);
  expect((await apply(other, rig.context)).problems).toEqual([]);
  expect(await changesIn(other, rig.context)).toEqual([]);
});

test('a group that must be made anew is there before the machines leave the old one', async () => {
  await using rig = await localRig();
  await apply(webStack, rig.context);
  const web = webStack.securityGroups?.['web'] ?? {};
  const other: StackInput = {
    ...webStack,
    securityGroups: { ...webStack.securityGroups, web: { ...web, description: 'another' } },
  };
  expect((await apply(other, rig.context)).problems).toEqual([]);
  expect(await changesIn(other, rig.context)).toEqual([]);
});

test('gateways, addresses, volumes and key pairs come and go in order', async () => {
  await using rig = await localRig();
  const before = await picture(rig.connection);
  const stack: StackInput = {
    ...webStack,
    keyPairs: {
      me: {
        publicKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJm1zqz3y8uXnqzq1cJ8mGq6n5kq2Z0b8w3yV0r5qk1a me',
      },
    },
    natGateways: { out: { subnet: 'public-a' } },
    routeTables: {
      ...webStack.routeTables,
      private: { subnets: ['private'], routes: [{ to: '0.0.0.0/0', via: 'nat-gateway.out' }] },
    },
    addresses: { web: { instance: 'web-1' } },
    volumes: { data: { gib: 20, instance: 'web-1' } },
  };
  expect((await apply(stack, rig.context)).problems).toEqual([]);
  expect(await changesIn(stack, rig.context)).toEqual([]);
  expect((await destroy('shop-test', rig.context)).problems).toEqual([]);
  await rig.cloud.clock.advance('5m');
  expect(await picture(rig.connection)).toEqual(before);
});

test('only the targets and what they need', async () => {
  await using rig = await localRig();
  const plan = await planOf(webStack, rig.context, ['security-group']);
  expect(plan.header).toMatchObject({ skips: 8 });
  await expect(planOf(webStack, rig.context, ['nothing'])).rejects.toThrow(
    'There is no nothing in this stack.',
  );
});

test('what must not be destroyed refuses the plan, also when the file names it no longer', async () => {
  await using rig = await localRig();
  const kept: StackInput = { name: 'shop', vpc: { preventDestroy: true } };
  await apply(kept, rig.context);
  await expect(planOf({ name: 'shop', vpc: { cidr: '10.1.0.0/16' } }, rig.context)).rejects.toThrow(
    /^vpc \(vpc-[0-9a-f]+\) would be replaced, because of cidr, and preventDestroy forbids it$/,
  );
  await expect(planOf({ name: 'shop' }, rig.context)).rejects.toThrow(
    'would be deleted, and preventDestroy forbids it',
  );
});

test.each([
  [
    { subnets: { a: { cidr: '10.1.0.0/24' } } },
    "subnets.a.cidr is 10.1.0.0/24, which lies outside the VPC's 10.0.0.0/16",
  ],
  [
    { subnets: { a: { cidrs: ['10.0.0.0/24', '10.0.0.128/25'] } } },
    'subnets.a.cidrs.1 is 10.0.0.128/25, which overlaps subnets.a.cidrs.0',
  ],
  [
    { subnets: { a: { cidr: '10.0.0.0/29' } } },
    'subnets.a.cidr is 10.0.0.0/29; AWS takes blocks from /16 to /28',
  ],
  [
    { securityGroups: { web: { ingress: [{ port: 22, from: 'anywhere' }] } } },
    'securityGroups.web.ingress.0 opens port 22 (SSH) to the world',
  ],
] satisfies [Partial<StackInput>, string][])(
  'what cannot be is said before anything is asked of AWS: %j',
  async (part, sentence) => {
    await expect(checkStack({ name: 'shop', vpc: {}, ...part })).rejects.toThrow(sentence);
  },
);
