import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exportedYaml } from '../../../src/cli/infra/exported-yaml.ts';
import { loadStack } from '../../../src/cli/infra/load-stack.ts';
import { exportInfra } from '../../../src/operations/infra/export/export-infra.ts';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { localRig } from '../local-rig.ts';
import { planInfra } from '../../../src/operations/infra/plan-infra.ts';
import { summarize } from '../../../src/operations/plan/summary.ts';
import { apply, callCount, changesIn, mutations, webStack } from './infra-rig.ts';
import { dataStack } from './services-rig.ts';
import { wholeStack } from './whole-stack.ts';

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

test('a stack of every kind is the file and the files beside that plan nothing; what is secret is in none', async () => {
  await using rig = await localRig();
  const home = mkdtempSync(join(tmpdir(), 'nuage-export-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  writeFileSync(join(home, 'index.js'), 'exports.handler = async () => 1;\n');
  const whole = wholeStack(join(home, 'index.js'));
  const stack: StackInput = {
    ...whole,
    scalingGroups: {
      web: {
        ...whole.scalingGroups?.['web'],
        launchTemplate: 'web',
        subnets: ['private'],
        min: 1,
        max: 3,
        desired: 1,
      },
    },
    buckets: {
      ...whole.buckets,
      plain: { publicAccess: true, preventDestroy: true, tags: { team: 'data' } },
    },
    roles: {
      ...whole.roles,
      odd: {
        trust: [
          {
            Effect: 'Allow',
            Principal: { AWS: ['arn:aws:iam::123456789012:root'] },
            Action: ['sts:AssumeRole'],
          },
        ],
        policies: {
          all: {
            document: {
              Version: '2012-10-17',
              Statement: [{ Sid: 'All', Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
            },
          },
        },
      },
    },
  };
  expect((await apply(stack, rig.context)).problems).toEqual([]);
  await rig.cloud.clock.advance('5m');
  const { SecretString = '' } = await rig.connection.call('secretsmanager', 'GetSecretValue', {
    SecretId: 'shop-test/db',
  });
  const mark = callCount(rig);
  const { beside, ...exported } = await exportInfra({ stack: 'shop-test', files: 'files' }, rig.context);
  expect(mutations(rig, mark)).toEqual([]);
  const yaml = exportedYaml(exported);
  expect(yaml).not.toContain(SecretString);
  expect(yaml).toContain('fromEnv: SHOP_TEST_DB');
  expect(yaml).toContain('resources: ${bucket.data.arn}/public/*');
  expect(exported.file).toMatchObject({
    tags: { Owner: 'web', Environment: 'test' },
    buckets: { plain: { preventDestroy: true, tags: { team: 'data' } } },
    functions: {
      work: { role: 'worker', vpc: { subnets: ['private-a', 'private-b'] }, sources: [{ queue: 'orders' }] },
    },
    topics: { events: { subscriptions: expect.arrayContaining([{ function: 'work' }]) } },
    launchTemplates: { web: { instanceProfile: 'machine', securityGroups: ['web'] } },
  });
  mkdirSync(join(home, 'files'));
  for (const { path, bytes } of beside) writeFileSync(join(home, path), bytes);
  writeFileSync(join(home, 'infra.yaml'), yaml);
  const loaded = await loadStack(undefined, home);
  const { resources } = await summarize(await planInfra({ stack: loaded.stack }, rig.context));
  expect(resources).toEqual([]);
  // Without files beside, what they would hold is said instead.
  const bare = await exportInfra({ stack: 'shop-test' }, rig.context);
  expect(bare.beside).toEqual([]);
  expect(bare.left.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['function.work', 'instance.web-1', 'launch-template.web', 'secret.db']),
  );
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
