import { expect, test } from 'vitest';
import { exportInfra } from '../../../src/operations/infra/export/export-infra.ts';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { localRig } from '../local-rig.ts';
import { apply, changesIn, webStack } from './infra-rig.ts';
import { dataStack } from './services-rig.ts';

test('a stack that is exported is the file that plans nothing, and a VPC becomes one with its tags', async () => {
  await using rig = await localRig();
  const { parameters, logGroups, queues } = dataStack;
  const { token: _token, ...plain } = parameters ?? {};
  const web = { ...webStack.instances?.['web'], userData: undefined, image: 'al2023', subnet: 'public-a' };
  const stack = { ...webStack, instances: { web }, parameters: plain, logGroups, queues } as StackInput;
  await apply(stack, rig.context);
  const exported = await exportInfra({ stack: 'shop-test' }, rig.context);
  expect(exported.left).toEqual([]);
  expect(exported.file).toMatchObject({
    subnets: { public: { zones: ['a', 'b'], cidrs: ['10.0.0.0/21', '10.0.8.0/21'], public: true } },
    routeTables: { public: { routes: [{ to: '0.0.0.0/0', via: 'internet-gateway' }] } },
    instances: { web: { type: 't3.small', count: 2, subnet: 'public-a', securityGroups: ['web'] } },
    queues: { orders: { deadLetters: { queue: 'dead', after: 3 } } },
  });
  expect(await changesIn(exported.file as StackInput, rig.context)).toEqual([]);

  // An image by its id is compared by its id.
  const { instances } = exported.file as StackInput;
  expect(instances?.['web']).toMatchObject({ image: expect.stringMatching(/^ami-/) });

  const vpc = exported.resources.find(({ address }) => address === 'vpc')?.id ?? '';
  const network = await exportInfra({ vpc, name: 'taken' }, rig.context);
  for (const { address, id } of network.resources) {
    await rig.connection.call('ec2', 'CreateTags', {
      Resources: [id],
      Tags: [
        { Key: 'nuage:stack', Value: 'taken' },
        { Key: 'nuage:id', Value: address },
      ],
    });
  }
  const left = await changesIn(network.file as StackInput, rig.context);
  // Names are all that differs.
  expect(left.every((change) => change.startsWith('~ '))).toBe(true);
});

test('what is not there is not exported as an empty file', async () => {
  await using rig = await localRig();
  await expect(exportInfra({ vpc: 'vpc-0', name: 'x' }, rig.context)).rejects.toThrow(
    /^There is no VPC vpc-0 in [a-z0-9-]+\.$/,
  );
  await expect(exportInfra({ stack: 'nothing' }, rig.context)).rejects.toThrow(
    /^There is no resource of a stack nothing in [a-z0-9-]+\.$/,
  );
});
