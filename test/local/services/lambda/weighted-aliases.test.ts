import {
  CreateAliasCommand,
  CreateFunctionCommand,
  InvokeCommand,
  PublishVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionCodeCommand,
} from '@aws-sdk/client-lambda';
import { expect, test } from 'vitest';
import { decode, lambdaRig, nodeFunction, zip } from './lambda-rig.ts';

test('an alias gives its invocations to two versions by weight', async () => {
  await using rig = await lambdaRig();
  const FunctionName = 'weighted';
  const code = (result: number) => `exports.handler = async () => ${result};`;
  await rig.lambda.send(new CreateFunctionCommand(nodeFunction(FunctionName, code(1))));
  await rig.cloud.clock.advance(1000);
  await rig.lambda.send(new PublishVersionCommand({ FunctionName }));
  const ZipFile = zip({ 'index.js': code(2) });
  await rig.lambda.send(new UpdateFunctionCodeCommand({ FunctionName, ZipFile, Publish: true }));
  await rig.cloud.clock.advance(1000);
  const alias = (weight: number) => ({
    FunctionName,
    Name: 'live',
    FunctionVersion: '1',
    RoutingConfig: { AdditionalVersionWeights: { 2: weight } },
  });
  await rig.lambda.send(new CreateAliasCommand(alias(0.5)));
  const invoke = async () => {
    const live = new InvokeCommand({ FunctionName, Qualifier: 'live' });
    const { ExecutedVersion, Payload } = await rig.lambda.send(live);
    return `${ExecutedVersion}: ${decode(Payload)}`;
  };
  const seen = new Map<string, number>();
  for (let at = 0; at < 24; at += 1) {
    const answer = await invoke();
    seen.set(answer, (seen.get(answer) ?? 0) + 1);
  }
  expect([...seen.keys()].toSorted()).toEqual(['1: 1', '2: 2']);
  expect(Math.min(...seen.values())).toBeGreaterThan(4);
  await rig.lambda.send(new UpdateAliasCommand(alias(1)));
  expect([await invoke(), await invoke(), await invoke()]).toEqual(['2: 2', '2: 2', '2: 2']);
});
