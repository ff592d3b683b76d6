import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateFunctionCommand, InvokeCommand, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { expect, test, vi } from 'vitest';
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

test('what functions run in is made with the first function, and not before', async () => {
  const data = mkdtempSync(join(tmpdir(), 'nuage-first-'));
  const root = join(data, 'instances', 'functions', 'root', 'etc', 'passwd');
  try {
    await using rig = await lambdaRig({ data });
    await rig.lambda.send(new ListFunctionsCommand());
    expect(existsSync(join(data, 'instances'))).toBe(false);
    await rig.lambda.send(new CreateFunctionCommand(nodeFunction('f', 'exports.handler = async () => 1')));
    await vi.waitUntil(() => existsSync(root), 5000);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});
