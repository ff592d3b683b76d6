import { afterAll, beforeAll, expect, test } from 'vitest';
import { planPublishVersion } from '../../../src/operations/lambda/publish.ts';
import { planAliasRollback } from '../../../src/operations/lambda/rollback.ts';
import { planUpdateFunction } from '../../../src/operations/lambda/update.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig } from '../local-rig.ts';
import type { LocalRig } from '../local-rig.ts';
import { answering, callsOf, carried, folder, makeFunction, said } from './lambda-rig.ts';

let rig: LocalRig;
beforeAll(async () => {
  rig = await localRig();
  await makeFunction(rig, 'web', answering('one'));
});
afterAll(() => rig[Symbol.asyncDispose]());

const alias = async () =>
  (await rig.connection.call('lambda', 'GetAlias', { FunctionName: 'web', Name: 'live' })).FunctionVersion;
const publish = async () => planPublishVersion({ name: 'web', alias: 'live' }, rig.context);

test('versions are published, an alias follows them, goes back and returns', async () => {
  const first = await publish();
  expect(await said(first)).toEqual([
    'its code and settings are published as a version',
    'it is made, and means the version that is published',
  ]);
  await carried(first, rig);
  expect(await alias()).toBe('1');

  const calls = callsOf(rig, 'PublishVersion');
  expect(calls).toBe(1);
  const again = await publish();
  expect(await said(again)).toEqual(['version 1 is the same already', 'it means version 1 already']);

  const source = folder({ 'index.js': answering('two') });
  const second = await carried(
    await planUpdateFunction({ name: 'web', source, alias: 'live' }, rig.context),
    rig,
  );
  expect(await alias()).toBe('2');

  const undo = await planUndo(second, rig.context);
  expect((await said(undo))[0]).toBe('it means version 1 again');
  await carried(undo, rig);
  expect(await alias()).toBe('1');

  await carried(await publish(), rig);
  const back = await planAliasRollback({ name: 'web', alias: 'live' }, rig.context);
  expect(await said(back)).toEqual(['it means version 3, and then version 2']);
  const run = await carried(back, rig);
  expect(await alias()).toBe('2');
  await carried(await planUndo(run, rig.context), rig);
  expect(await alias()).toBe('3');

  const far = await planAliasRollback({ name: 'web', alias: 'live', to: '1' }, rig.context);
  await carried(far, rig);
  expect(await alias()).toBe('1');
  await expect(planAliasRollback({ name: 'web', alias: 'live' }, rig.context)).rejects.toThrow(
    'web has no version before 1, which live means.',
  );
  await expect(planAliasRollback({ name: 'web', alias: 'live', to: '9' }, rig.context)).rejects.toThrow(
    'web has no version 9.',
  );
  await expect(planAliasRollback({ name: 'web', alias: 'none' }, rig.context)).rejects.toThrow(
    'web has no alias none.',
  );
});

test('weights of an alias are taken away, and come back with undo', async () => {
  await rig.connection.call('lambda', 'UpdateAlias', {
    FunctionName: 'web',
    Name: 'live',
    FunctionVersion: '3',
    RoutingConfig: { AdditionalVersionWeights: { '2': 0.25 } },
  });
  const weights = async () =>
    (await rig.connection.call('lambda', 'GetAlias', { FunctionName: 'web', Name: 'live' })).RoutingConfig
      ?.AdditionalVersionWeights;
  const run = await carried(
    await planAliasRollback({ name: 'web', alias: 'live', to: '1' }, rig.context),
    rig,
  );
  expect(await alias()).toBe('1');
  expect(await weights()).toBeUndefined();
  await carried(await planUndo(run, rig.context), rig);
  expect(await alias()).toBe('3');
  expect(await weights()).toEqual({ '2': 0.25 });
});
