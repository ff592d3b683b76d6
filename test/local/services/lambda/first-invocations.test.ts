import { CreateFunctionCommand, InvokeCommand } from '@aws-sdk/client-lambda';
import { expect, test } from 'vitest';
import { decode, lambdaRig, nodeFunction } from './lambda-rig.ts';

test('the first invocations of all may come at the same moment', async () => {
  await using rig = await lambdaRig();
  await rig.lambda.send(new CreateFunctionCommand(nodeFunction('f', 'exports.handler = async () => "here"')));
  await rig.cloud.clock.advance(1000);
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => rig.lambda.send(new InvokeCommand({ FunctionName: 'f' }))),
  );
  expect(answers.map(({ Payload }) => decode(Payload))).toEqual(['here', 'here', 'here', 'here']);
});
