import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { connect } from '../../src/connect.ts';
import { LocalCloud } from '../../src/local/cloud.ts';
import { zipOf } from '../../src/operations/lambda/code/zip.ts';
import { run as runProgram } from '../support/run-program.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

const trust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});
const code = `
exports.handler = async (event) => {
  console.log('working on it');
  if (event.fail) throw new TypeError('it fails');
  return event;
};`;

test('a function is listed, invoked, updated, published, moved back and its log read', async () => {
  const home = temporaryDirectory();
  const run = (...line: string[]) => nuage([...line, '--local'], { home });
  {
    await using cloud = await LocalCloud.start({ data: `${home}/.nuage/local` });
    const aws = await connect({
      transport: cloud.transport(),
      region: 'us-east-1',
      environment: { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    });
    const { Role } = await aws.call('iam', 'CreateRole', {
      RoleName: 'of-hello',
      AssumeRolePolicyDocument: trust,
    });
    const PolicyArn = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
    await aws.call('iam', 'AttachRolePolicy', { RoleName: 'of-hello', PolicyArn });
    await aws.call('lambda', 'CreateFunction', {
      FunctionName: 'hello',
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Role: Role.Arn,
      Code: {
        ZipFile: await zipOf([
          { path: 'index.js', bytes: new TextEncoder().encode(code), executable: false },
        ]),
      },
    });
    await cloud.clock.advance(2000);
  }
  const listed = await run('lambda', 'list', '-o', 'json');
  expect(JSON.parse(listed.stdout)).toMatchObject([{ name: 'hello', runtime: 'nodejs24.x' }]);

  expect(await run('lambda', 'invoke', 'hello', '{"n":1}')).toMatchObject({
    code: 0,
    stdout: '{"n":1}\n',
    stderr: '',
  });
  writeFileSync(`${home}/event.json`, '{"n":2}');
  const fromFile = await run('lambda', 'invoke', 'hello', '--file', 'event.json');
  expect(fromFile.stdout).toBe('{"n":2}\n');
  const piped = await nuage(['lambda', 'invoke', 'hello', '-', '--local'], { home, answers: '{"n":3}' });
  expect(piped.stdout).toBe('{"n":3}\n');
  expect(await run('lambda', 'invoke', 'hello', '{}', '--file', 'event.json')).toMatchObject({ code: 64 });
  expect((await run('lambda', 'invoke', 'hello', '{}', '--async')).stdout).toContain('Lambda has the event');

  const failed = await run('lambda', 'invoke', 'hello', '{"fail":true}');
  expect(failed).toMatchObject({ code: 1, stdout: '' });
  expect(failed.stderr).toMatch(
    /^error hello failed with TypeError: it fails\n {2}at .*index\.js:4[^]*The end of its log:\n {2}START RequestId[^]*working on it[^]*REPORT RequestId/,
  );
  const document = await run('lambda', 'invoke', 'hello', '{"fail":true}', '-o', 'json');
  expect(document.code).toBe(1);
  expect(JSON.parse(document.stdout)).toMatchObject({
    version: '$LATEST',
    error: { kind: 'Unhandled', type: 'TypeError', message: 'it fails' },
    log: expect.stringContaining('working on it'),
  });

  mkdirSync(`${home}/src`);
  writeFileSync(`${home}/src/hello.ts`, "export const handler = async (): Promise<string> => 'new';");
  const published = await run('lambda', 'publish', 'hello', '--alias', 'live', '--yes');
  expect(published).toMatchObject({ code: 0 });
  const updated = await run('lambda', 'update', 'hello', 'src/hello.ts', '--alias', 'live', '--yes');
  expect(updated).toMatchObject({ code: 0 });
  const live = ['lambda', 'invoke', 'hello', '{}', '--qualifier', 'live'] as const;
  expect((await run(...live)).stdout).toBe('"new"\n');
  const again = await run('lambda', 'update', 'hello', 'src/hello.ts', '--yes');
  expect(again.stdout).toContain('it has this code already');
  expect(await run('lambda', 'rollback', 'hello', '--alias', 'live', '--yes')).toMatchObject({ code: 0 });
  expect((await run(...live)).stdout).toBe('{}\n');
  expect((await run('lambda', 'logs', 'hello', '--since', '1h')).stdout).toContain('working on it');

  // As a process of its own: one that ends before the function's process has would say that it failed.
  const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
  const line = [main, 'lambda', 'invoke', 'hello', '{}', '--local'];
  expect(await runProgram(process.execPath, line, { HOME: home, PATH: process.env['PATH'] ?? '' })).toEqual({
    status: 0,
    stdout: '"new"\n',
    stderr: '',
  });
});
