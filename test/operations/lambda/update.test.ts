import { appendFileSync, chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zipOf } from '../../../src/operations/lambda/code/zip.ts';
import { invokeFunction } from '../../../src/operations/lambda/invoke.ts';
import { planPublishVersion } from '../../../src/operations/lambda/publish.ts';
import { planUpdateFunction } from '../../../src/operations/lambda/update.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { RunIncompleteError } from '../../../src/operations/plan/report.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig } from '../local-rig.ts';
import type { LocalRig } from '../local-rig.ts';
import { answering, callsOf, carried, folder, makeFunction, said } from './lambda-rig.ts';

let rig: LocalRig;
beforeAll(async () => {
  rig = await localRig({ cloud: { port: 0 } });
});
afterAll(() => rig[Symbol.asyncDispose]());

const update = (name: string, source: string, more: object = {}) =>
  planUpdateFunction({ name, source, ...more }, rig.context);
const answerOf = async (name: string) => (await invokeFunction({ name }, rig.context)).payload;

test('a folder becomes the code; the same again is no step and no call', async () => {
  await makeFunction(rig, 'folder', answering('before'));
  const source = folder({ 'index.js': "exports.handler = require('./lib/word.js');", 'lib/word.js': '' });
  writeFileSync(join(source, 'lib/word.js'), "module.exports = async () => 'after';");
  const plan = await update('folder', source);
  const [line] = await said(plan);
  expect(line).toMatch(/^its code becomes that of .*, 0\.000 MiB zipped$/);
  await carried(plan, rig);
  expect(await answerOf('folder')).toBe('"after"');
  const calls = callsOf(rig, 'UpdateFunctionCode');
  expect(calls).toBe(1);
  const again = await update('folder', source);
  expect(await said(again)).toEqual(['it has this code already']);
  await carried(again, rig);
  expect(callsOf(rig, 'UpdateFunctionCode')).toBe(calls);
});

test('the zip file is the same whenever and in whatever order; what can be executed stays so', async () => {
  const bytes = new TextEncoder().encode('x');
  const a = { path: 'a.js', bytes, executable: false };
  const b = { path: 'b/run.sh', bytes, executable: true };
  expect(await zipOf([a, b])).toEqual(await zipOf([b, a]));
  const source = folder({ 'run.sh': '#!/bin/sh\n', '__pycache__/x.pyc': 'x' });
  chmodSync(join(source, 'run.sh'), 0o700);
  const { pack } = await import('../../../src/operations/lambda/code/pack.ts');
  const target = { runtime: 'nodejs24.x', handler: 'index.handler' };
  const zip = await pack(source, target);
  expect(Object.keys(unzipSync(zip))).toEqual(['run.sh']);
  // The upper half of the external attributes in the central directory is the Unix mode.
  const central = Buffer.from(zip).indexOf('PK\u0001\u0002');
  expect(Buffer.from(zip).readUInt32LE(central + 38) >>> 16).toBe(0o100755);
});

test('one file is placed where the handler says', async () => {
  await makeFunction(rig, 'single', answering('before'), { Handler: 'index.handler' });
  const source = join(
    folder({ 'my-function.mjs': "export const handler = async () => 'single';" }),
    'my-function.mjs',
  );
  await carried(await update('single', source), rig);
  expect(await answerOf('single')).toBe('"single"');
  await expect(update('single', folderFile('x.py'))).rejects.toThrow(
    /x\.py cannot be the code of a function of the runtime nodejs24\.x\./,
  );
});

test('a file of Python too, in the folder of its module', async () => {
  await makeFunction(rig, 'python', answering('before'));
  await rig.connection.call('lambda', 'UpdateFunctionConfiguration', {
    FunctionName: 'python',
    Runtime: 'python3.13',
    Handler: 'jobs.main.run',
  });
  const source = join(folder({ 'f.py': "def run(event, context):\n    return 'snake'\n" }), 'f.py');
  await carried(await update('python', source), rig);
  expect(await answerOf('python')).toBe('"snake"');
});

test('a TypeScript entry is bundled with its files and npm packages', async () => {
  await makeFunction(rig, 'typed', answering('before'));
  const project = folder({
    'src/entry.ts':
      "import { greet } from './greet';\nexport const handler = async (event: { n?: string }): Promise<string> => greet(event?.n ?? 'you');",
    'src/greet.ts':
      "import dash = require('dash-of');\nexport const greet = (n: string): string => dash('hello', n);",
    'node_modules/dash-of/package.json': '{"name":"dash-of","version":"1.0.0","main":"main.js"}',
    'node_modules/dash-of/main.js': "module.exports = (a, b) => a + ' - ' + b;",
  });
  const entry = join(project, 'src/entry.ts');
  await carried(await update('typed', entry), rig);
  expect(await answerOf('typed')).toBe('"hello - you"');
  expect(await said(await update('typed', entry))).toEqual(['it has this code already']);
  writeFileSync(join(project, 'src/greet.ts'), 'export const greet = (;');
  await expect(update('typed', entry)).rejects.toThrow(/could not be bundled: .*greet\.ts:1:/s);
});

test('code without a published version cannot be given back, and the plan says so', async () => {
  await makeFunction(rig, 'lost', answering('before'));
  const run = await carried(await update('lost', folder({ 'index.js': answering('after') })), rig);
  expect(await said(await planUndo(run, rig.context))).toEqual([
    'no version of lost has the code from before, and Lambda keeps no other copy: publish one first next time, with nuage lambda publish lost',
  ]);
});

test('code that was published comes back with undo', async () => {
  await makeFunction(rig, 'kept', answering('before'));
  await carried(await planPublishVersion({ name: 'kept' }, rig.context), rig);
  const run = await carried(await update('kept', folder({ 'index.js': answering('after') })), rig);
  expect(await answerOf('kept')).toBe('"after"');
  const undo = await planUndo(run, rig.context);
  expect(await said(undo)).toEqual(['its code becomes that of version 1 again']);
  await carried(undo, rig);
  expect(await answerOf('kept')).toBe('"before"');
});

test('a source that changed after the plan was made is refused', async () => {
  await makeFunction(rig, 'moved', answering('before'));
  const source = folder({ 'index.js': answering('planned') });
  const plan = await update('moved', source);
  appendFileSync(join(source, 'index.js'), '// later');
  const failed = await applyPlan(plan, rig.context).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(RunIncompleteError);
  expect(JSON.stringify(failed instanceof RunIncompleteError ? failed.report : '')).toContain(
    'is not what it was when the plan was made.',
  );
  expect(await answerOf('moved')).toBe('"before"');
});

test('more than 50 MiB wants a bucket, and goes through one', async () => {
  await makeFunction(rig, 'large', answering('before'));
  const source = join(folder({ 'code.zip': '' }), 'code.zip');
  writeFileSync(source, Buffer.alloc(52_428_801));
  await expect(update('large', source)).rejects.toThrow(
    'The code has 50.0 MiB zipped, and a request takes 50 MiB.',
  );
  await rig.connection.call('s3', 'CreateBucket', {
    Bucket: 'deployments',
    CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
  });
  const small = folder({ 'index.js': answering('by bucket') });
  await carried(await update('large', small, { bucket: 'deployments' }), rig);
  expect(await answerOf('large')).toBe('"by bucket"');
  const { Contents = [] } = await rig.connection.call('s3', 'ListObjectsV2', { Bucket: 'deployments' });
  expect(Contents.map(({ Key = '' }) => Key)).toEqual([
    expect.stringMatching(/^lambda\/large\/[0-9a-f]{64}\.zip$/),
  ]);
});

function folderFile(name: string): string {
  const path = join(folder({ [name]: 'x' }), name);
  expect(readFileSync(path, 'utf8')).toBe('x');
  return path;
}
