import { expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

async function made(net: NetLab): Promise<string> {
  const { PrefixList } = await net.aws.createManagedPrefixList({
    PrefixListName: 'offices',
    AddressFamily: 'IPv4',
    MaxEntries: 3,
    Entries: [{ Cidr: '10.1.0.7/16', Description: 'Paris' }, { Cidr: '10.2.0.0/16' }],
    TagSpecifications: [{ ResourceType: 'prefix-list', Tags: [{ Key: 'Owner', Value: 'me' }] }],
  });
  expect(PrefixList).toMatchObject({
    State: 'create-in-progress',
    Version: 1,
    MaxEntries: 3,
    Tags: [{ Key: 'Owner', Value: 'me' }],
  });
  return PrefixList?.PrefixListId ?? '';
}

const entries = async (net: NetLab, PrefixListId: string, TargetVersion?: number) =>
  (await net.aws.getManagedPrefixListEntries({ PrefixListId, TargetVersion })).Entries?.map(
    ({ Cidr }) => Cidr,
  );

test('a list keeps its versions, and a change needs the newest', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const PrefixListId = await made(net);
  const early = await refused(
    aws.modifyManagedPrefixList({ PrefixListId, CurrentVersion: 1, AddEntries: [{ Cidr: '10.3.0.0/16' }] }),
  );
  expect(early.code).toBe('IncorrectState');
  await lab.cloud.clock.advance('10s');
  await aws.modifyManagedPrefixList({
    PrefixListId,
    CurrentVersion: 1,
    AddEntries: [{ Cidr: '10.3.0.0/16' }],
    RemoveEntries: [{ Cidr: '10.2.0.0/16' }],
  });
  await lab.cloud.clock.advance('10s');
  expect(await entries(net, PrefixListId)).toEqual(['10.1.0.0/16', '10.3.0.0/16']);
  expect(await entries(net, PrefixListId, 1)).toEqual(['10.1.0.0/16', '10.2.0.0/16']);
  expect(
    await refused(
      aws.modifyManagedPrefixList({ PrefixListId, CurrentVersion: 1, AddEntries: [{ Cidr: '10.9.0.0/16' }] }),
    ),
  ).toMatchObject({
    code: 'PrefixListVersionMismatch',
    message: 'The prefix list has the incorrect version number.',
  });
  const tooMany = {
    PrefixListId,
    CurrentVersion: 2,
    AddEntries: [{ Cidr: '10.8.0.0/16' }, { Cidr: '10.9.0.0/16' }],
  };
  expect((await refused(aws.modifyManagedPrefixList(tooMany))).code).toBe('PrefixListMaxEntriesExceeded');
  await aws.restoreManagedPrefixListVersion({ PrefixListId, CurrentVersion: 2, PreviousVersion: 1 });
  expect(await entries(net, PrefixListId)).toEqual(['10.1.0.0/16', '10.2.0.0/16']);
  const { PrefixLists } = await aws.describeManagedPrefixLists({ PrefixListIds: [PrefixListId] });
  expect(PrefixLists).toMatchObject([
    { State: 'restore-in-progress', Version: 3, PrefixListName: 'offices' },
  ]);
});

test('rules and routes name it, and hold it', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const PrefixListId = await made(net);
  await lab.cloud.clock.advance('10s');
  const vpcId = await net.vpc();
  const GroupId = await net.group(vpcId, 'web');
  const permission = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, PrefixListIds: [{ PrefixListId }] };
  await aws.authorizeSecurityGroupIngress({ GroupId, IpPermissions: [permission] });
  const { PrefixListAssociations } = await aws.getManagedPrefixListAssociations({ PrefixListId });
  expect(PrefixListAssociations?.map(({ ResourceId }) => ResourceId)).toEqual([GroupId]);
  expect((await refused(aws.deleteManagedPrefixList({ PrefixListId }))).code).toBe('DependencyViolation');
  await aws.revokeSecurityGroupIngress({ GroupId, IpPermissions: [permission] });
  const { PrefixList } = await aws.deleteManagedPrefixList({ PrefixListId });
  expect(PrefixList?.State).toBe('delete-in-progress');
  expect((await refused(aws.describeManagedPrefixLists({ PrefixListIds: [PrefixListId] }))).code).toBe(
    'InvalidPrefixListID.NotFound',
  );
});

test("AWS's own lists stand beside it page by page, and are not to be changed", async () => {
  await using net = await startNetLab();
  const { aws } = net;
  await made(net);
  const names: (string | undefined)[] = [];
  let NextToken: string | undefined;
  do {
    const page = await aws.describeManagedPrefixLists({ MaxResults: 1, NextToken });
    names.push(...(page.PrefixLists ?? []).map(({ PrefixListName }) => PrefixListName));
    ({ NextToken } = page);
  } while (NextToken !== undefined);
  expect(names.sort()).toEqual(['com.amazonaws.us-east-1.dynamodb', 'com.amazonaws.us-east-1.s3', 'offices']);
  const mine = await aws.describeManagedPrefixLists({ Filters: [{ Name: 'tag:Owner', Values: ['me'] }] });
  expect(mine.PrefixLists).toHaveLength(1);
  expect((await refused(aws.deleteManagedPrefixList({ PrefixListId: 'pl-63a5400a' }))).code).toBe(
    'OperationNotPermitted',
  );
});
