import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyPlan, connect, ec2Resources, operationContext, planStop } from '../src/index.ts';
import { publicParameters } from '../src/data/public-images.ts';
import { LocalCloud } from '../src/local/cloud.ts';

test('a program opens a connection, plans, applies and looks at what came of it', async () => {
  await using cloud = await LocalCloud.start({ seed: 3 });
  const connection = await connect({
    region: 'eu-west-1',
    credentials: cloud.rootKey,
    endpointUrl: cloud.endpoint,
    transport: cloud.transport(),
  });
  const image =
    publicParameters('eu-west-1')['/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64'];
  await connection.call('ec2', 'RunInstances', {
    ImageId: image,
    InstanceType: 't3.nano',
    MinCount: 2,
    MaxCount: 2,
  });
  await cloud.clock.advance('1m');
  const asked: string[] = [];
  const options = { connection, runsDirectory: mkdtempSync(join(tmpdir(), 'nuage-runs-')) };
  const willing = operationContext({
    ...options,
    host: {
      ask: async (question) => {
        asked.push(question.kind);
        return true;
      },
    },
  });
  // Without anybody to ask, the answer is no.
  const unwilling = operationContext(options);
  await using plan = await planStop({ all: true }, willing);
  expect(await applyPlan(plan, unwilling)).toMatchObject({ status: 'declined', open: 2 });
  expect(await applyPlan(plan, willing)).toMatchObject({ status: 'done', counts: { done: 2 } });
  expect(asked).toEqual(['apply']);
  const states = (await ec2Resources(connection).instances.toArray()).map((instance) => instance.state);
  expect(states).toEqual(['stopping', 'stopping']);
});
