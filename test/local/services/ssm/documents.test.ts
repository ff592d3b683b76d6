import {
  AddTagsToResourceCommand,
  CreateDocumentCommand,
  DeleteDocumentCommand,
  DescribeDocumentCommand,
  DescribeDocumentPermissionCommand,
  GetDocumentCommand,
  ListDocumentVersionsCommand,
  ListTagsForResourceCommand,
  ModifyDocumentPermissionCommand,
  SSMClient,
  UpdateDocumentCommand,
  UpdateDocumentDefaultVersionCommand,
  paginateListDocuments,
} from '@aws-sdk/client-ssm';
import type { CreateDocumentCommandInput, ListDocumentsCommandInput } from '@aws-sdk/client-ssm';
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

const script = (run: string) => ({
  schemaVersion: '2.2',
  description: 'Says something',
  parameters: {
    words: { type: 'StringList', description: 'What to say', default: ['hello'] },
    loud: { type: 'Boolean', default: false },
  },
  mainSteps: [
    { action: 'aws:runShellScript', name: 'say', inputs: { runCommand: [run, '{{ words }} {{ loud }}'] } },
  ],
});

const create = (Name: string, content: unknown, more: Partial<CreateDocumentCommandInput> = {}) =>
  ssm.send(
    new CreateDocumentCommand({
      Name,
      Content: typeof content === 'string' ? content : JSON.stringify(content),
      DocumentType: 'Command',
      ...more,
    }),
  );

async function list(input: ListDocumentsCommandInput) {
  const names: (string | undefined)[] = [];
  for await (const page of paginateListDocuments({ client: ssm }, input))
    names.push(...(page.DocumentIdentifiers ?? []).map(({ Name }) => Name));
  return names;
}

test('a document is created, described and read in both formats', async () => {
  const { DocumentDescription: made } = await create('say', script('echo 1'), {
    TargetType: '/AWS::EC2::Instance',
    Tags: [{ Key: 'team', Value: 'a' }],
  });
  expect(made).toMatchObject({
    Name: 'say',
    Status: 'Creating',
    Owner: '123456789012',
    DocumentVersion: '1',
    LatestVersion: '1',
    DefaultVersion: '1',
    DocumentFormat: 'JSON',
    SchemaVersion: '2.2',
    HashType: 'Sha256',
    PlatformTypes: ['Linux', 'MacOS'],
    TargetType: '/AWS::EC2::Instance',
    Parameters: [
      { Name: 'words', Type: 'StringList', Description: 'What to say', DefaultValue: '["hello"]' },
      { Name: 'loud', Type: 'String', DefaultValue: 'false' },
    ],
  });
  const { Document: shown } = await ssm.send(new DescribeDocumentCommand({ Name: 'say' }));
  expect(shown).toMatchObject({ Status: 'Active', Tags: [{ Key: 'team', Value: 'a' }] });
  const yaml = await ssm.send(new GetDocumentCommand({ Name: 'say', DocumentFormat: 'YAML' }));
  expect(yaml).toMatchObject({ DocumentFormat: 'YAML', DocumentType: 'Command', Status: 'Active' });
  expect(yaml.Content).toContain('schemaVersion: "2.2"');
  await expect(create('say', script('echo 1'))).rejects.toMatchObject({
    name: 'DocumentAlreadyExists',
    message: 'Document with same name say already exists',
  });
});

test('versions are added, named, made the default and deleted', async () => {
  await create('say', script('echo 1'), { VersionName: 'one' });
  const update = (run: string, VersionName?: string, DocumentVersion = '$LATEST') =>
    ssm.send(
      new UpdateDocumentCommand({
        Name: 'say',
        Content: JSON.stringify(script(run)),
        DocumentVersion,
        VersionName,
      }),
    );
  expect((await update('echo 2', 'two')).DocumentDescription).toMatchObject({
    DocumentVersion: '2',
    LatestVersion: '2',
    DefaultVersion: '1',
    Status: 'Updating',
  });
  await expect(update('echo 2')).rejects.toMatchObject({ name: 'DuplicateDocumentContent' });
  await expect(update('echo 3', 'two')).rejects.toMatchObject({ name: 'DuplicateDocumentVersionName' });
  await expect(update('echo 3', undefined, '7')).rejects.toMatchObject({
    name: 'InvalidDocumentVersion',
    message: 'The document version is not valid or does not exist.',
  });
  const makeDefault = new UpdateDocumentDefaultVersionCommand({ Name: 'say', DocumentVersion: '2' });
  expect((await ssm.send(makeDefault)).Description).toEqual({
    Name: 'say',
    DefaultVersion: '2',
    DefaultVersionName: 'two',
  });
  const { DocumentVersions: versions } = await ssm.send(new ListDocumentVersionsCommand({ Name: 'say' }));
  expect(versions?.map((row) => [row.DocumentVersion, row.IsDefaultVersion])).toEqual([
    ['2', true],
    ['1', false],
  ]);
  const first = await ssm.send(new GetDocumentCommand({ Name: 'say', VersionName: 'one' }));
  expect(first.Content).toContain('echo 1');
  await expect(
    ssm.send(new DeleteDocumentCommand({ Name: 'say', DocumentVersion: '2' })),
  ).rejects.toMatchObject({
    name: 'InvalidDocumentOperation',
    message: "Default version of the document can't be deleted.",
  });
  await ssm.send(new DeleteDocumentCommand({ Name: 'say', DocumentVersion: '1' }));
  await expect(ssm.send(new GetDocumentCommand({ Name: 'say', DocumentVersion: '1' }))).rejects.toMatchObject(
    { name: 'InvalidDocumentVersion' },
  );
  await ssm.send(new DeleteDocumentCommand({ Name: 'say' }));
  await expect(ssm.send(new DescribeDocumentCommand({ Name: 'say' }))).rejects.toMatchObject({
    name: 'InvalidDocument',
    message: 'The specified document does not exist.',
  });
});

test('what is no document is refused, with what is wrong in it', async () => {
  await expect(create('bad', '{\n  "a": x }')).rejects.toMatchObject({
    name: 'InvalidDocumentContent',
    message: 'JSON not well-formed. at Line: 2, Column: 8',
  });
  await expect(create('bad', { description: 'x' })).rejects.toThrow(
    '[message: "object has missing required properties (["schemaVersion"])" - parent node: /]',
  );
  await expect(create('bad', { schemaVersion: '0.3', mainSteps: [] })).rejects.toMatchObject({
    name: 'InvalidDocumentSchemaVersion',
  });
  await expect(create('bad', { schemaVersion: '2.2' })).rejects.toThrow('["mainSteps"]');
  await expect(create('bad', { ...script('x'), parameters: {} })).rejects.toThrow(
    'Parameter "words" is not declared.',
  );
  await expect(create('AWS-Mine', script('x'))).rejects.toMatchObject({ name: 'ValidationException' });
  await expect(create('bad', 'x'.repeat(65_537))).rejects.toMatchObject({ name: 'MaxDocumentSizeExceeded' });
  const yaml =
    'schemaVersion: "2.2"\nmainSteps:\n  - action: aws:runShellScript\n    name: a\n    inputs: {}\n';
  await create('yaml', yaml, { DocumentFormat: 'YAML' });
  const read = await ssm.send(new GetDocumentCommand({ Name: 'yaml', DocumentFormat: 'JSON' }));
  expect(JSON.parse(read.Content ?? '')).toMatchObject({ schemaVersion: '2.2' });
});

test('documents are listed by owner, name, type and tag, page by page, with those of AWS', async () => {
  await create('a-1', script('echo 1'), { Tags: [{ Key: 'team', Value: 'x' }] });
  await create('a-2', script('echo 2'));
  await create(
    'b-1',
    { schemaVersion: '0.3', mainSteps: [{ action: 'aws:sleep', name: 's' }] },
    { DocumentType: 'Automation' },
  );
  const self = { Key: 'Owner', Values: ['Self'] };
  expect(await list({ Filters: [self], MaxResults: 2 })).toEqual(['a-1', 'a-2', 'b-1']);
  expect(await list({ Filters: [self, { Key: 'Name', Values: ['a-'] }] })).toEqual(['a-1', 'a-2']);
  expect(await list({ Filters: [self, { Key: 'DocumentType', Values: ['Automation'] }] })).toEqual(['b-1']);
  expect(await list({ Filters: [{ Key: 'tag:team', Values: ['x'] }] })).toEqual(['a-1']);
  expect(await list({ DocumentFilterList: [{ key: 'Owner', value: 'Amazon' }] })).toContain(
    'AWS-RunShellScript',
  );
  await expect(list({ Filters: [{ Key: 'Colour', Values: ['x'] }] })).rejects.toMatchObject({
    name: 'InvalidFilterKey',
  });
  const { Document: aws } = await ssm.send(new DescribeDocumentCommand({ Name: 'AWS-RunShellScript' }));
  expect(aws).toMatchObject({ Owner: 'Amazon', SchemaVersion: '1.2', PlatformTypes: ['Linux', 'MacOS'] });
  expect(aws?.Parameters?.map(({ Name }) => Name)).toEqual([
    'commands',
    'workingDirectory',
    'executionTimeout',
  ]);
});

test('a document is shared with accounts, and is not deleted meanwhile', async () => {
  await create('shared', script('echo 1'));
  const share = (AccountIdsToAdd: string[], AccountIdsToRemove: string[] = []) =>
    ssm.send(
      new ModifyDocumentPermissionCommand({
        Name: 'shared',
        PermissionType: 'Share',
        AccountIdsToAdd,
        AccountIdsToRemove,
      }),
    );
  await share(['111111111111', '222222222222']);
  const ask = new DescribeDocumentPermissionCommand({ Name: 'shared', PermissionType: 'Share' });
  expect((await ssm.send(ask)).AccountIds).toEqual(['111111111111', '222222222222']);
  await expect(ssm.send(new DeleteDocumentCommand({ Name: 'shared' }))).rejects.toMatchObject({
    name: 'InvalidDocumentOperation',
  });
  await expect(share(['all', '111111111111'])).rejects.toThrow(
    'Accounts can either be all or a group of AWS accounts',
  );
  await expect(share(['x'])).rejects.toThrow("Value '[x]' at 'accountIdsToAdd' failed to satisfy constraint");
  await share([], ['111111111111', '222222222222']);
  await ssm.send(new DeleteDocumentCommand({ Name: 'shared' }));
});

test('documents have tags', async () => {
  await create('tagged', script('echo 1'));
  const of = { ResourceType: 'Document', ResourceId: 'tagged' } as const;
  await ssm.send(new AddTagsToResourceCommand({ ...of, Tags: [{ Key: 'k', Value: 'v' }] }));
  expect((await ssm.send(new ListTagsForResourceCommand(of))).TagList).toEqual([{ Key: 'k', Value: 'v' }]);
});
