import { CreateBucketCommand } from '@aws-sdk/client-s3';
import {
  CreateMultiRegionAccessPointCommand,
  DeleteMultiRegionAccessPointCommand,
  DescribeMultiRegionAccessPointOperationCommand,
  GetMultiRegionAccessPointCommand,
  GetMultiRegionAccessPointPolicyCommand,
  GetMultiRegionAccessPointPolicyStatusCommand,
  GetMultiRegionAccessPointRoutesCommand,
  ListMultiRegionAccessPointsCommand,
  PutMultiRegionAccessPointPolicyCommand,
  SubmitMultiRegionAccessPointRoutesCommand,
} from '@aws-sdk/client-s3-control';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../s3/s3-rig.ts';
import { AccountId, startControl } from './control-rig.ts';
import type { ControlRig } from './control-rig.ts';

let rig: ControlRig;
beforeAll(async () => {
  rig = await startControl();
  rig.cloud.clock.freeze();
  await rig.s3.send(new CreateBucketCommand({ Bucket: 'in-virginia' }));
  const LocationConstraint = 'eu-west-1';
  await rig
    .client(LocationConstraint)
    .send(
      new CreateBucketCommand({ Bucket: 'in-ireland', CreateBucketConfiguration: { LocationConstraint } }),
    );
});
afterAll(() => rig[Symbol.asyncDispose]());

const both = [{ Bucket: 'in-virginia' }, { Bucket: 'in-ireland' }];
const openBlock = { BlockPublicAcls: true, IgnorePublicAcls: true };
const create = (Name: string, Regions = both, ClientToken = `create-${Name}`) =>
  rig.control.send(
    new CreateMultiRegionAccessPointCommand({
      AccountId,
      ClientToken,
      Details: { Name, Regions, PublicAccessBlock: openBlock },
    }),
  );
const get = async (Name: string) =>
  (await rig.control.send(new GetMultiRegionAccessPointCommand({ AccountId, Name }))).AccessPoint;
const status = async (RequestTokenARN: string | undefined) =>
  (await rig.control.send(new DescribeMultiRegionAccessPointOperationCommand({ AccountId, RequestTokenARN })))
    .AsyncOperation;
const remove = (Name: string) =>
  rig.control.send(
    new DeleteMultiRegionAccessPointCommand({ AccountId, ClientToken: `away-${Name}`, Details: { Name } }),
  );
const missing = {
  code: 'NoSuchMultiRegionAccessPoint',
  status: 404,
  message: 'The specified Multi-Region Access Point does not exist.',
};

test('one is made and deleted in its own time, which can be asked about', async () => {
  const { RequestTokenARN } = await create('one');
  expect(RequestTokenARN).toMatch(
    new RegExp(`^arn:aws:s3:us-west-2:${AccountId}:async-request/mrap/createmultiregionaccesspoint/\\w+$`),
  );
  expect((await create('one')).RequestTokenARN).toBe(RequestTokenARN);
  expect(await status(RequestTokenARN)).toMatchObject({
    Operation: 'CreateMultiRegionAccessPoint',
    RequestStatus: 'INPROGRESS',
    RequestParameters: { CreateMultiRegionAccessPointRequest: { Name: 'one', Regions: both } },
  });
  expect(await get('one')).toMatchObject({ Status: 'CREATING' });
  await rig.cloud.clock.advance(60_000);
  expect(await status(RequestTokenARN)).toMatchObject({
    RequestStatus: 'SUCCEEDED',
    ResponseDetails: {
      MultiRegionAccessPointDetails: {
        Regions: [
          { Name: 'us-east-1', RequestStatus: 'SUCCEEDED' },
          { Name: 'eu-west-1', RequestStatus: 'SUCCEEDED' },
        ],
      },
    },
  });
  expect(await get('one')).toMatchObject({
    Name: 'one',
    Alias: expect.stringMatching(/^[a-z][a-z0-9]{12}\.mrap$/),
    Status: 'READY',
    PublicAccessBlock: { ...openBlock, BlockPublicPolicy: false, RestrictPublicBuckets: false },
    Regions: [
      { Bucket: 'in-virginia', Region: 'us-east-1', BucketAccountId: AccountId },
      { Bucket: 'in-ireland', Region: 'eu-west-1', BucketAccountId: AccountId },
    ],
  });
  const gone = await remove('one');
  expect(await get('one')).toMatchObject({ Status: 'DELETING' });
  await rig.cloud.clock.advance(60_000);
  expect(await status(gone.RequestTokenARN)).toMatchObject({ RequestStatus: 'SUCCEEDED' });
  expect(await refusal(get('one'))).toEqual(missing);
  expect(await refusal(remove('nobody'))).toEqual(missing);
  expect(await refusal(status(`arn:aws:s3:us-west-2:${AccountId}:async-request/mrap/create/none`))).toEqual({
    code: 'NoSuchAsyncRequest',
    status: 404,
    message: 'The specified request was not found.',
  });
});

test('what cannot be one is refused', async () => {
  await create('taken');
  expect(await refusal(create('taken', both, 'another'))).toMatchObject({
    code: 'InvalidRequest',
    message: 'A Multi-Region Access Point with the name taken already exists',
  });
  for (const [regions, message] of [
    [[{ Bucket: 'not-there' }], 'The bucket not-there of a Multi-Region Access Point does not exist'],
    [
      [{ Bucket: 'in-virginia' }, { Bucket: 'in-virginia' }],
      'A Multi-Region Access Point can have one bucket of a Region',
    ],
  ] as const)
    expect(await refusal(create('other', [...regions]))).toMatchObject({ code: 'InvalidRequest', message });
});

test('a policy holds once it has been spread, and is told of until then', async () => {
  await create('with-policy');
  const alias = (await get('with-policy'))?.Alias;
  const asked = { AccountId, Name: 'with-policy' };
  const told = async () =>
    (await rig.control.send(new GetMultiRegionAccessPointPolicyCommand(asked))).Policy ?? {};
  const isPublic = async () =>
    (await rig.control.send(new GetMultiRegionAccessPointPolicyStatusCommand(asked))).Established?.IsPublic;
  const put = (Resource: string) => {
    const Statement = [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource }];
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
    const Details = { Name: 'with-policy', Policy };
    return rig.control.send(
      new PutMultiRegionAccessPointPolicyCommand({ AccountId, ClientToken: Resource, Details }),
    );
  };
  expect(await told()).toEqual({});
  expect(await refusal(put('arn:aws:s3:::in-virginia/*'))).toMatchObject({ code: 'MalformedPolicy' });
  await put(`arn:aws:s3::${AccountId}:accesspoint/${alias}/object/*`);
  expect(await told()).toEqual({ Proposed: { Policy: expect.stringContaining('s3:GetObject') } });
  expect(await isPublic()).toBe(false);
  await rig.cloud.clock.advance(60_000);
  expect(await told()).toEqual({ Established: { Policy: expect.stringContaining('s3:GetObject') } });
  expect(await isPublic()).toBe(true);
});

test('requests are routed to every region until one is closed', async () => {
  await create('routed');
  const Mrap = (await get('routed'))?.Alias;
  const routes = async () =>
    (await rig.control.send(new GetMultiRegionAccessPointRoutesCommand({ AccountId, Mrap }))).Routes?.map(
      ({ Region, TrafficDialPercentage }) => `${Region} ${TrafficDialPercentage}`,
    );
  const submit = (...RouteUpdates: { Region: string; TrafficDialPercentage: number }[]) =>
    rig.control.send(new SubmitMultiRegionAccessPointRoutesCommand({ AccountId, Mrap, RouteUpdates }));
  const unknown = new GetMultiRegionAccessPointRoutesCommand({ AccountId, Mrap: 'abc.mrap' });
  expect(await refusal(rig.control.send(unknown))).toEqual(missing);
  expect(await routes()).toEqual(['us-east-1 100', 'eu-west-1 100']);
  await submit({ Region: 'us-east-1', TrafficDialPercentage: 0 });
  expect(await routes()).toEqual(['us-east-1 0', 'eu-west-1 100']);
  expect(await refusal(submit({ Region: 'eu-west-1', TrafficDialPercentage: 0 }))).toMatchObject({
    code: 'InvalidRequest',
    message: 'At least one Region of a Multi-Region Access Point must be active',
  });
  expect(await refusal(submit({ Region: 'eu-west-1', TrafficDialPercentage: 50 }))).toMatchObject({
    message: 'TrafficDialPercentage must be 0 or 100',
  });
  expect(await refusal(submit({ Region: 'sa-east-1', TrafficDialPercentage: 0 }))).toMatchObject({
    message: 'The Multi-Region Access Point has no route to this bucket or Region',
  });
});

test('they are listed page by page, wherever the call is', async () => {
  for (const name of ['listed-b', 'listed-c', 'listed-a']) await create(name);
  const names: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await rig.control.send(
      new ListMultiRegionAccessPointsCommand({ AccountId, MaxResults: 2, NextToken }),
    );
    expect(page.AccessPoints?.length).toBeLessThanOrEqual(2);
    names.push(...(page.AccessPoints ?? []).map(({ Name = '' }) => Name));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  expect(names.filter((name) => name.startsWith('listed'))).toEqual(['listed-a', 'listed-b', 'listed-c']);
});
