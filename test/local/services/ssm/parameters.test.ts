import {
  AddTagsToResourceCommand,
  DeleteParameterCommand,
  DeleteParametersCommand,
  DescribeParametersCommand,
  GetParameterCommand,
  GetParameterHistoryCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  LabelParameterVersionCommand,
  ListTagsForResourceCommand,
  PutParameterCommand,
  RemoveTagsFromResourceCommand,
  SSMClient,
  UnlabelParameterVersionCommand,
} from '@aws-sdk/client-ssm';
import type { ParameterStringFilter, PutParameterCommandInput } from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let ssm: SSMClient;

beforeEach(async () => {
  running = await startCloud();
  ssm = new SSMClient({ ...running.clientOptions, maxAttempts: 1 });
});
afterEach(() => running[Symbol.asyncDispose]());

const put = (Name: string, Value: string, more: Partial<PutParameterCommandInput> = {}) =>
  ssm.send(new PutParameterCommand({ Name, Value, Type: 'String', ...more }));

async function get(Name: string, WithDecryption?: boolean) {
  return (await ssm.send(new GetParameterCommand({ Name, WithDecryption }))).Parameter;
}

async function names(path: string, Recursive = false) {
  const { Parameters: found = [] } = await ssm.send(
    new GetParametersByPathCommand({ Path: path, Recursive }),
  );
  return found.map((parameter) => parameter.Name);
}

test('a parameter is put, read by name and by ARN, overwritten and deleted', async () => {
  expect(await put('/app/db/host', 'db-1')).toMatchObject({ Version: 1, Tier: 'Standard' });
  const arn = 'arn:aws:ssm:us-east-1:123456789012:parameter/app/db/host';
  expect(await get('/app/db/host')).toMatchObject({
    Name: '/app/db/host',
    Type: 'String',
    Value: 'db-1',
    Version: 1,
    ARN: arn,
    DataType: 'text',
  });
  expect(await put('/app/db/host', 'db-2', { Overwrite: true, Type: undefined })).toMatchObject({
    Version: 2,
  });
  expect(await get(arn)).toMatchObject({ Value: 'db-2', Version: 2 });
  await put('plain', 'x');
  expect(await get('arn:aws:ssm:us-east-1:123456789012:parameter/plain')).toMatchObject({ Name: 'plain' });
  await ssm.send(new DeleteParameterCommand({ Name: '/app/db/host' }));
  await expect(get('/app/db/host')).rejects.toMatchObject({ name: 'ParameterNotFound' });
  const again = new DeleteParameterCommand({ Name: '/app/db/host' });
  await expect(ssm.send(again)).rejects.toMatchObject({ name: 'ParameterNotFound' });
});

test('what exists is overwritten only on request', async () => {
  await put('a', '1');
  await expect(put('a', '2')).rejects.toMatchObject({
    name: 'ParameterAlreadyExists',
    message:
      'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
  });
  await expect(put('a', '2', { Overwrite: true, Tags: [{ Key: 'k', Value: 'v' }] })).rejects.toThrow(
    "Invalid request: tags and overwrite can't be used together.",
  );
  await expect(put('b', '1', { Type: undefined })).rejects.toThrow(
    'A parameter type is required when you create a parameter.',
  );
});

test('names are held to the rules', async () => {
  await expect(put('/aws/mine/x', 'v')).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: 'No access to reserved parameter name: /aws/mine/x.',
  });
  await expect(put('awsome', 'v')).rejects.toThrow(
    'Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).',
  );
  await expect(put('/SSM/x/y', 'v')).rejects.toThrow(
    'Parameter name: can\'t be prefixed with "ssm" (case-insensitive).',
  );
  await expect(put('a/b', 'v')).rejects.toThrow('Parameter name must be a fully qualified name.');
  for (const name of ['/a b', '/a//b', '/a/', '/ä']) {
    await expect(put(name, 'v'), name).rejects.toMatchObject({ name: 'ValidationException' });
  }
  await put(`${'/x'.repeat(15)}`, 'v');
  await expect(put('/x'.repeat(16), 'v')).rejects.toMatchObject({
    name: 'HierarchyLevelLimitExceededException',
    message: expect.stringContaining('A hierarchy can have a maximum of 15 levels.'),
  });
});

test('the tier bounds the value, intelligent tiering follows it, and nothing goes back', async () => {
  await put('full', 'x'.repeat(4096));
  await expect(put('over', 'x'.repeat(4097))).rejects.toThrow(
    'Standard tier parameters support a maximum parameter value of 4096 characters.',
  );
  expect(await put('smart', 'x', { Tier: 'Intelligent-Tiering' })).toMatchObject({ Tier: 'Standard' });
  const big = { Tier: 'Intelligent-Tiering', Overwrite: true } as const;
  expect(await put('smart', 'x'.repeat(5000), big)).toMatchObject({ Tier: 'Advanced' });
  await put('large', 'x'.repeat(8192), { Tier: 'Advanced' });
  await expect(put('larger', 'x'.repeat(8193), { Tier: 'Advanced' })).rejects.toThrow('8192 characters');
  await expect(put('large', 'x', { Tier: 'Standard', Overwrite: true })).rejects.toThrow(
    "You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier.",
  );
});

test('a pattern holds for the value as a whole, and for later versions too', async () => {
  await put('port', '8080', { AllowedPattern: String.raw`\d+` });
  await expect(put('port', '80a', { Overwrite: true })).rejects.toMatchObject({
    name: 'ParameterPatternMismatchException',
    message: String.raw`Parameter value, cannot be validated against allowedPattern: \d+`,
  });
  await expect(put('bad', 'x', { AllowedPattern: '(' })).rejects.toMatchObject({
    name: 'InvalidAllowedPatternException',
  });
});

test('a parameter that is to name an image comes to be only when the image is there', async () => {
  const DataType = 'aws:ec2:image';
  await put('/golden', 'ami-0ed094fb1304fd857', { DataType });
  expect(await get('/golden')).toMatchObject({ DataType });
  await put('/leaden', 'ami-0123456789abcdef0', { DataType });
  await expect(get('/leaden')).rejects.toMatchObject({ name: 'ParameterNotFound' });
  await expect(put('/x', 'y', { DataType: 'Text' })).rejects.toThrow(
    'The following data type is not supported: Text (Data type names are all lowercase.)',
  );
});

test('versions and labels select what is read', async () => {
  for (const value of ['one', 'two', 'three']) await put('v', value, { Overwrite: true });
  const label = (ParameterVersion: number, ...Labels: string[]) =>
    ssm.send(new LabelParameterVersionCommand({ Name: 'v', ParameterVersion, Labels }));
  await label(1, 'prod', 'dev');
  expect(await label(2, 'prod', '1st', 'aws-x')).toMatchObject({
    InvalidLabels: ['1st', 'aws-x'],
    ParameterVersion: 2,
  });
  expect(await get('v:1')).toMatchObject({ Value: 'one', Selector: ':1' });
  expect(await get('v:prod')).toMatchObject({ Value: 'two', Version: 2, Selector: ':prod' });
  await expect(get('v:7')).rejects.toMatchObject({
    name: 'ParameterVersionNotFound',
    message: 'Systems Manager could not find version 7 of v. Verify the version and try again.',
  });
  const { Parameters: history = [] } = await ssm.send(new GetParameterHistoryCommand({ Name: 'v' }));
  expect(history.map((version) => [version.Version, version.Value, version.Labels])).toEqual([
    [1, 'one', ['dev']],
    [2, 'two', ['prod']],
    [3, 'three', []],
  ]);
  const unlabel = new UnlabelParameterVersionCommand({
    Name: 'v',
    ParameterVersion: 2,
    Labels: ['prod', 'none'],
  });
  expect(await ssm.send(unlabel)).toMatchObject({ RemovedLabels: ['prod'], InvalidLabels: ['none'] });
  const many = Array.from({ length: 10 }, (_, index) => `l${index}`);
  await label(3, ...many);
  await expect(label(3, 'l10')).rejects.toMatchObject({ name: 'ParameterVersionLabelLimitExceeded' });
});

test('a hundred versions are kept, and a label on the oldest holds the next one up', async () => {
  for (let turn = 1; turn <= 100; turn += 1) await put('v', String(turn), { Overwrite: true });
  await put('v', '101', { Overwrite: true });
  await expect(get('v:1')).rejects.toMatchObject({ name: 'ParameterVersionNotFound' });
  await ssm.send(new LabelParameterVersionCommand({ Name: 'v', ParameterVersion: 2, Labels: ['keep'] }));
  await expect(put('v', '102', { Overwrite: true })).rejects.toMatchObject({
    name: 'ParameterMaxVersionLimitExceeded',
    message: expect.stringContaining("Version 2, the oldest version, can't be deleted"),
  });
});

test('several are read at once, and those that are not there are named', async () => {
  await put('a', '1');
  await put('b', '2');
  const answer = await ssm.send(new GetParametersCommand({ Names: ['b', 'a', 'c', 'a:9'] }));
  expect(answer.Parameters?.map((parameter) => parameter.Value)).toEqual(['2', '1']);
  expect(answer.InvalidParameters).toEqual(['c', 'a:9']);
  expect(await ssm.send(new DeleteParametersCommand({ Names: ['a', 'c'] }))).toMatchObject({
    DeletedParameters: ['a'],
    InvalidParameters: ['c'],
  });
});

test('a path holds what is directly below, or everything, ten at a time', async () => {
  for (const name of ['/a/x', '/a/y', '/a/z/deep', '/ab/x', '/a-b', 'plain']) await put(name, 'v');
  expect(await names('/a')).toEqual(['/a/x', '/a/y']);
  expect(await names('/a/')).toEqual(['/a/x', '/a/y']);
  expect(await names('/a', true)).toEqual(['/a/x', '/a/y', '/a/z/deep']);
  expect(await names('/')).toEqual(['/a-b', 'plain']);
  expect(await names('/', true)).toHaveLength(6);
  for (let index = 10; index < 35; index += 1) await put(`/many/p${index}`, 'v');
  const first = await ssm.send(new GetParametersByPathCommand({ Path: '/many' }));
  const second = await ssm.send(
    new GetParametersByPathCommand({ Path: '/many', NextToken: first.NextToken }),
  );
  expect([first, second].map((page) => page.Parameters?.[0]?.Name)).toEqual(['/many/p10', '/many/p20']);
  const other = new GetParametersByPathCommand({ Path: '/a', NextToken: first.NextToken });
  await expect(ssm.send(other)).rejects.toMatchObject({ name: 'InvalidNextToken' });
  await expect(names('many')).rejects.toThrow('The parameter name must begin with a forward slash "/".');
});

test('parameters are described by what they are', async () => {
  await put('/app/one', 'v', { Description: 'the first', Tags: [{ Key: 'Team', Value: 'ops' }] });
  await put('/app/two', 'v', { Type: 'StringList' });
  await put('/app/deep/three', 'v', { Type: 'SecureString', Tier: 'Advanced' });
  async function found(...ParameterFilters: ParameterStringFilter[]) {
    const { Parameters: rows = [] } = await ssm.send(new DescribeParametersCommand({ ParameterFilters }));
    return rows.map((row) => row.Name?.split('/').at(-1)).join(' ');
  }
  expect(await found()).toBe('three one two');
  expect(await found({ Key: 'Path', Values: ['/app'] })).toBe('one two');
  expect(await found({ Key: 'Path', Option: 'Recursive', Values: ['/app'] })).toBe('three one two');
  expect(await found({ Key: 'Name', Option: 'Contains', Values: ['/tw'] })).toBe('two');
  expect(await found({ Key: 'Name', Option: 'BeginsWith', Values: ['app/o'] })).toBe('one');
  expect(await found({ Key: 'Type', Values: ['StringList', 'SecureString'] })).toBe('three two');
  expect(await found({ Key: 'Tier', Values: ['Advanced'] })).toBe('three');
  expect(await found({ Key: 'tag:Team', Values: ['ops'] }, { Key: 'Type', Values: ['String'] })).toBe('one');
  await expect(found({ Key: 'Label', Values: ['x'] })).rejects.toThrow(
    'The following filter key is not valid: Label. Valid filter keys include: [Path, Name, Type, KeyId, Tier].',
  );
  await expect(found({ Key: 'Name', Option: 'Like', Values: ['x'] })).rejects.toMatchObject({
    name: 'InvalidFilterOption',
    message: 'The following filter option is not valid: Like. Valid options include: [BeginsWith, Equals].',
  });
  await expect(found({ Key: 'Name', Values: ['x'] }, { Key: 'Name', Values: ['y'] })).rejects.toThrow(
    'The following filter is duplicated in the request: Name.',
  );
});

test('tags stay with the parameter from version to version', async () => {
  await put('t', '1', { Tags: [{ Key: 'Team', Value: 'ops' }] });
  const resource = { ResourceType: 'Parameter', ResourceId: 't' } as const;
  await ssm.send(new AddTagsToResourceCommand({ ...resource, Tags: [{ Key: 'Env', Value: 'dev' }] }));
  await put('t', '2', { Overwrite: true });
  await ssm.send(new RemoveTagsFromResourceCommand({ ...resource, TagKeys: ['Team'] }));
  const { TagList: tags } = await ssm.send(new ListTagsForResourceCommand(resource));
  expect(tags).toEqual([{ Key: 'Env', Value: 'dev' }]);
  const missing = new ListTagsForResourceCommand({ ...resource, ResourceId: 'none' });
  await expect(ssm.send(missing)).rejects.toMatchObject({ name: 'InvalidResourceId' });
});

test('a parameter that expires is gone when the clock has passed its time', async () => {
  const at = new Date(running.cloud.clock.now() + 86_400_000).toISOString();
  const Policies = JSON.stringify([{ Type: 'Expiration', Version: '1.0', Attributes: { Timestamp: at } }]);
  await put('brief', 'v', { Tier: 'Advanced', Policies });
  const { Parameters: found } = await ssm.send(new DescribeParametersCommand({}));
  expect(found?.[0]?.Policies?.[0]).toMatchObject({ PolicyType: 'Expiration', PolicyStatus: 'Pending' });
  running.cloud.clock.advance('23h');
  expect(await get('brief')).toMatchObject({ Value: 'v' });
  running.cloud.clock.advance('2h');
  await expect(get('brief')).rejects.toMatchObject({ name: 'ParameterNotFound' });
  await expect(put('x', 'v', { Tier: 'Advanced', Policies: '[{"Type":"Wish"}]' })).rejects.toMatchObject({
    name: 'InvalidPolicyTypeException',
  });
});

test('the public parameters of Amazon Linux name images of the region', async () => {
  const latest = '/aws/service/ami-amazon-linux-latest';
  expect(await get(`${latest}/al2023-ami-kernel-default-x86_64`)).toMatchObject({
    Value: 'ami-0ed094fb1304fd857',
    ARN: `arn:aws:ssm:us-east-1::parameter${latest}/al2023-ami-kernel-default-x86_64`,
  });
  const frankfurt = new SSMClient({ ...running.clientOptions, region: 'eu-central-1' });
  const there = await frankfurt.send(
    new GetParameterCommand({ Name: `${latest}/al2023-ami-kernel-default-x86_64` }),
  );
  expect(there.Parameter?.Value).not.toBe('ami-0ed094fb1304fd857');
  expect(await names(latest)).toHaveLength(10);
  await expect(put(`${latest}/mine`, 'x')).rejects.toMatchObject({ name: 'AccessDeniedException' });
});
