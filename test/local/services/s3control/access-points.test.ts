import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  GetObjectCommand,
  HeadBucketCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import {
  CreateAccessPointCommand,
  DeleteAccessPointCommand,
  DeleteAccessPointPolicyCommand,
  GetAccessPointCommand,
  GetAccessPointPolicyCommand,
  GetAccessPointPolicyStatusCommand,
  ListAccessPointsCommand,
  ListTagsForResourceCommand,
  PutAccessPointPolicyCommand,
  TagResourceCommand,
} from '@aws-sdk/client-s3-control';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusal } from '../s3/s3-rig.ts';
import { AccountId, startControl } from './control-rig.ts';
import type { ControlRig } from './control-rig.ts';

const arn = (name: string): string => `arn:aws:s3:us-east-1:${AccountId}:accesspoint/${name}`;

describe('access points', () => {
  let rig: ControlRig;
  beforeAll(async () => {
    rig = await startControl();
    for (const Bucket of ['first-bucket', 'second-bucket'])
      await rig.s3.send(new CreateBucketCommand({ Bucket }));
  });
  afterAll(() => rig[Symbol.asyncDispose]());
  const create = (Name: string, Bucket = 'first-bucket', more: object = {}) =>
    rig.control.send(new CreateAccessPointCommand({ AccountId, Name, Bucket, ...more }));
  const remove = (Name: string) => rig.control.send(new DeleteAccessPointCommand({ AccountId, Name }));
  const get = (Name: string) => rig.control.send(new GetAccessPointCommand({ AccountId, Name }));

  test('one is made, told about and deleted', async () => {
    const made = await create('one');
    expect(made.AccessPointArn).toBe(arn('one'));
    expect(made.Alias).toMatch(/^one-[a-z0-9]{34}-s3alias$/);
    const all = {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    };
    expect(await get('one')).toMatchObject({
      Name: 'one',
      Bucket: 'first-bucket',
      BucketAccountId: AccountId,
      NetworkOrigin: 'Internet',
      PublicAccessBlockConfiguration: all,
      Endpoints: { ipv4: 's3-accesspoint.us-east-1.amazonaws.com' },
    });
    expect(await refusal(create('one'))).toEqual({
      code: 'AccessPointAlreadyOwnedByYou',
      status: 409,
      message: 'Your previous request to create the named accesspoint succeeded and you already own it.',
    });
    await create('some-block', 'first-bucket', { PublicAccessBlockConfiguration: { BlockPublicAcls: true } });
    expect((await get('some-block')).PublicAccessBlockConfiguration).toEqual({
      ...all,
      IgnorePublicAcls: false,
      BlockPublicPolicy: false,
      RestrictPublicBuckets: false,
    });
    await remove('some-block');
    expect((await remove('one')).$metadata.httpStatusCode).toBe(204);
    const gone = {
      code: 'NoSuchAccessPoint',
      status: 404,
      message: 'The specified accesspoint does not exist',
    };
    expect(await refusal(get('one'))).toEqual(gone);
    expect(await refusal(remove('one'))).toEqual(gone);
  });

  test('names, buckets and accounts are checked', async () => {
    for (const name of ['with_underscore', 'a'.repeat(51), 'WRONG-casing'])
      expect(await refusal(create(name))).toEqual({
        code: 'InvalidURI',
        status: 400,
        message: "Couldn't parse the specified URI.",
      });
    for (const name of ['-hyphen-start', 'ends-in-s3alias', 'with.dot'])
      expect(await refusal(create(name))).toEqual({
        code: 'InvalidRequest',
        status: 400,
        message: 'Your Amazon S3 AccessPoint name is invalid',
      });
    expect(await refusal(create('fine', 'no-such-bucket-here'))).toEqual({
      code: 'InvalidRequest',
      status: 400,
      message: 'Amazon S3 AccessPoint can only be created for existing bucket',
    });
    const other = new GetAccessPointCommand({ AccountId: '111111111111', Name: 'fine' });
    expect(await refusal(rig.control.send(other))).toMatchObject({ code: 'AccessDenied', status: 403 });
  });

  test('the list pages, and is of one bucket when that is asked for', async () => {
    for (const name of ['page-b', 'page-a']) await create(name);
    await create('page-c', 'second-bucket');
    const list = (input: object) => rig.control.send(new ListAccessPointsCommand({ AccountId, ...input }));
    const first = await list({ MaxResults: 2 });
    expect(first.AccessPointList?.map(({ Name }) => Name)).toEqual(['page-a', 'page-b']);
    const next = await list({ MaxResults: 2, NextToken: first.NextToken });
    expect(next.AccessPointList?.map(({ Name }) => Name)).toEqual(['page-c']);
    expect(next.NextToken).toBeUndefined();
    const second = await list({ Bucket: 'second-bucket' });
    expect(second.AccessPointList?.map(({ Name }) => Name)).toEqual(['page-c']);
    expect(await refusal(rig.s3.send(new DeleteBucketCommand({ Bucket: 'second-bucket' })))).toMatchObject({
      code: 'BucketHasAccessPointsAttached',
      status: 400,
    });
    for (const name of ['page-a', 'page-b', 'page-c']) await remove(name);
  });

  test('objects are written and read through one: by its ARN, by its alias, and as the source of a copy', async () => {
    const { Alias } = await create('through');
    const Bucket = arn('through');
    await rig.hosts.send(new PutObjectCommand({ Bucket, Key: 'a/b', Body: 'hello' }));
    const read = async (bucket: string | undefined, Key: string) =>
      (await rig.hosts.send(new GetObjectCommand({ Bucket: bucket, Key }))).Body?.transformToString();
    expect(await read(Alias, 'a/b')).toBe('hello');
    expect(await read('first-bucket', 'a/b')).toBe('hello');
    const CopySource = `${Bucket}/object/a/b`;
    await rig.s3.send(new CopyObjectCommand({ Bucket: 'second-bucket', Key: 'copy', CopySource }));
    expect(await read('second-bucket', 'copy')).toBe('hello');
    expect((await rig.s3.send(new HeadBucketCommand({ Bucket: Alias }))).AccessPointAlias).toBe(true);
    const setting = { Bucket: Alias, VersioningConfiguration: { Status: 'Enabled' } } as const;
    expect(await refusal(rig.s3.send(new PutBucketVersioningCommand(setting)))).toMatchObject({
      code: 'MethodNotAllowed',
      status: 405,
    });
    await remove('through');
    expect(await refusal(read(Alias, 'a/b'))).toMatchObject({ code: 'NoSuchBucket', status: 404 });
  });

  test('one has a policy of its own, and tags', async () => {
    await create('ruled', 'first-bucket', { PublicAccessBlockConfiguration: {} });
    const Name = 'ruled';
    const policy = () => rig.control.send(new GetAccessPointPolicyCommand({ AccountId, Name }));
    const none = {
      code: 'NoSuchAccessPointPolicy',
      status: 404,
      message: 'The specified accesspoint policy does not exist',
    };
    expect(await refusal(policy())).toEqual(none);
    const status = () => rig.control.send(new GetAccessPointPolicyStatusCommand({ AccountId, Name }));
    expect(await refusal(status())).toEqual(none);
    const put = (Policy: string) =>
      rig.control.send(new PutAccessPointPolicyCommand({ AccountId, Name, Policy }));
    const statement = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject' };
    const text = (Resource: string) =>
      JSON.stringify({ Version: '2012-10-17', Statement: [{ ...statement, Resource }] });
    expect(await refusal(put(text(`${arn('other')}/object/*`)))).toMatchObject({
      code: 'MalformedPolicy',
      message: 'Policy has invalid resource',
    });
    await put(text(`${arn(Name)}/object/*`));
    expect((await policy()).Policy).toBe(text(`${arn(Name)}/object/*`));
    expect((await status()).PolicyStatus).toEqual({ IsPublic: true });
    await rig.control.send(new DeleteAccessPointPolicyCommand({ AccountId, Name }));
    expect(await refusal(policy())).toEqual(none);
    const ResourceArn = arn(Name);
    const Tags = [{ Key: 'team', Value: 'a' }];
    await rig.control.send(new TagResourceCommand({ AccountId, ResourceArn, Tags }));
    const tags = await rig.control.send(new ListTagsForResourceCommand({ AccountId, ResourceArn }));
    expect(tags.Tags).toEqual(Tags);
    await remove(Name);
    await create(Name);
    expect(await refusal(put(text(`${arn(Name)}/object/*`)))).toMatchObject({ code: 'AccessDenied' });
    await remove(Name);
  });

  test('who comes through needs the leave of the access point and of the bucket', async () => {
    const iam = new IAMClient({ ...rig.clientOptions, region: 'us-east-1' });
    const UserName = 'reader';
    await iam.send(new CreateUserCommand({ UserName }));
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
    await create('gate');
    await rig.s3.send(new PutObjectCommand({ Bucket: 'first-bucket', Key: 'secret', Body: 'x' }));
    const allow = (Resource: string) =>
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource }],
      });
    const PolicyDocument = allow(`${arn('gate')}/object/*`);
    await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'p', PolicyDocument }));
    iam.destroy();
    const { hosts } = rig.as({
      accessKeyId: AccessKey?.AccessKeyId ?? '',
      secretAccessKey: AccessKey?.SecretAccessKey ?? '',
    });
    const read = (Bucket: string) => hosts.send(new GetObjectCommand({ Bucket, Key: 'secret' }));
    expect(await refusal(read(arn('gate')))).toMatchObject({ code: 'AccessDenied', status: 403 });
    const delegated = {
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: '*',
      Resource: ['arn:aws:s3:::first-bucket', 'arn:aws:s3:::first-bucket/*'],
      Condition: { StringEquals: { 's3:DataAccessPointAccount': AccountId } },
    };
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [delegated] });
    await rig.s3.send(new PutBucketPolicyCommand({ Bucket: 'first-bucket', Policy }));
    expect(await (await read(arn('gate'))).Body?.transformToString()).toBe('x');
    expect(await refusal(read('first-bucket'))).toMatchObject({ code: 'AccessDenied', status: 403 });
  });
});
