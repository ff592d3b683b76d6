import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectAs, startSdb } from './sdb-rig.ts';
import type { SdbRig } from './sdb-rig.ts';

let rig: SdbRig;

beforeAll(async () => {
  rig = await startSdb();
});

afterAll(() => rig[Symbol.asyncDispose]());

const create = (DomainName: string) => rig.sdb.call('sdb', 'CreateDomain', { DomainName });

test('domains are made, listed in pages, described and deleted', async () => {
  for (const name of ['one', 'two', 'six', 'two']) await create(name);
  const list = (input: object) => rig.sdb.call('sdb', 'ListDomains', input);
  const first = await list({ MaxNumberOfDomains: 2 });
  expect(first.DomainNames).toEqual(['one', 'six']);
  expect(await list({ MaxNumberOfDomains: 2, NextToken: first.NextToken })).toEqual({ DomainNames: ['two'] });
  await expect(list({ NextToken: 'x' })).rejects.toMatchObject({ code: 'InvalidNextToken' });
  await expect(list({ MaxNumberOfDomains: 101 })).rejects.toMatchObject({
    code: 'InvalidParameterValue',
    message:
      'Value (101) for parameter MaxNumberOfDomains is invalid. MaxNumberOfDomains must be between 1 and 100.',
  });
  const Attributes = [
    { Name: 'a', Value: 'xy' },
    { Name: 'a', Value: 'z' },
    { Name: 'bb', Value: 'é' },
  ];
  await rig.sdb.call('sdb', 'PutAttributes', { DomainName: 'one', ItemName: 'item', Attributes });
  expect(await rig.sdb.call('sdb', 'DomainMetadata', { DomainName: 'one' })).toEqual({
    ItemCount: 1,
    ItemNamesSizeBytes: 4,
    AttributeNameCount: 2,
    AttributeNamesSizeBytes: 3,
    AttributeValueCount: 3,
    AttributeValuesSizeBytes: 5,
    Timestamp: expect.any(Number),
  });
  for (const DomainName of ['one', 'six', 'two', 'none'])
    await rig.sdb.call('sdb', 'DeleteDomain', { DomainName });
  expect(await list({})).toEqual({});
  await create('one');
  expect(await rig.select('select * from one')).toEqual([]);
});

test.each(['', 'a', 'a#', 'aaa#', "asf'qwer", 'x'.repeat(256)])('no domain is called %j', async (name) => {
  await expect(create(name)).rejects.toMatchObject({
    code: 'InvalidParameterValue',
    status: 400,
    message: `Value (${name}) for parameter DomainName is invalid. `,
    fields: { BoxUsage: expect.any(Number) },
  });
});

test('a domain too many', async () => {
  for (let at = 0; at < 100; at++) await create(`domain-${at}`).catch(() => undefined);
  await expect(create('too-many')).rejects.toMatchObject({
    code: 'NumberDomainsExceeded',
    status: 409,
    message: 'The domain limit was exceeded.',
  });
});

test('who may not is told by SimpleDB', async () => {
  const { connection: iam, sdb } = await userOf(rig);
  await expect(sdb.call('sdb', 'Select', { SelectExpression: 'select * from one' })).rejects.toMatchObject({
    code: 'AuthorizationFailure',
    status: 403,
    message:
      'User (arn:aws:iam::123456789012:user/reader) does not have permission to perform (sdb:Select) on resource (arn:aws:sdb:us-east-1:123456789012:domain/one). Contact account owner.',
  });
  await iam.call('iam', 'PutUserPolicy', {
    UserName: 'reader',
    PolicyName: 'reads',
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 'sdb:Select', Resource: 'arn:aws:sdb:*:*:domain/one' },
    }),
  });
  await sdb.call('sdb', 'Select', { SelectExpression: 'select * from one' });
});

async function userOf({ running, sdb: connection }: SdbRig) {
  await connection.call('iam', 'CreateUser', { UserName: 'reader' });
  const { AccessKey } = await connection.call('iam', 'CreateAccessKey', { UserName: 'reader' });
  const credentials = { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey };
  return { connection, sdb: await connectAs(running, credentials) };
}
