import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/operations/plan/plan.ts';
import { localRig } from '../local-rig.ts';
import { apply, callCount, changesIn, destroy, mutations, picture, planOf, webStack } from './infra-rig.ts';

test('a plan makes no mutating call, an apply makes the stack, and a second apply makes none', async () => {
  await using rig = await localRig();
  const before = await picture(rig.connection);
  expect(await changesIn(webStack, rig.context)).toEqual([
    '+ vpc',
    '+ internet-gateway',
    '+ subnet.public-a',
    '+ subnet.public-b',
    '+ subnet.private-a',
    '+ subnet.private-b',
    '+ route-table.public',
    '+ security-group.lb',
    '+ security-group.web',
    '+ instance.web-1',
    '+ instance.web-2',
  ]);
  expect(mutations(rig)).toEqual([]);
  const report = await apply(webStack, rig.context);
  expect(report).toMatchObject({ status: 'done', problems: [] });
  const mark = callCount(rig);
  expect((await planOf(webStack, rig.context)).header).toMatchObject({ steps: 0, skips: 11 });
  expect(await apply(webStack, rig.context)).toMatchObject({ status: 'nothing' });
  expect(mutations(rig, mark)).toEqual([]);
  expect(await destroy('shop-test', rig.context)).toMatchObject({ status: 'done', problems: [] });
  expect(await picture(rig.connection)).toEqual(before);
});

test('a route through a gateway waits until the gateway is attached', async () => {
  await using rig = await localRig();
  const steps = await Array.fromAsync(stepsOf(await planOf(webStack, rig.context)));
  const attach = steps.find(({ call }) => call?.action === 'AttachInternetGateway');
  const route = steps.find(({ call }) => call?.action === 'CreateRoute');
  expect(route?.after).toContain(attach?.id ?? 'no step');
});
