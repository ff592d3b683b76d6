import { expect, it } from 'vitest';
import { localRig } from '../../../../operations/local-rig.ts';

it('instances asked for by a filter of ids come in the order of every list, page by page, each once', async () => {
  await using rig = await localRig();
  const ids = await rig.launch({ MinCount: 12, MaxCount: 12 });
  const wanted = ids.slice(1).toReversed();
  const pages: string[][] = [];
  const input = {
    MaxResults: 5,
    Filters: [{ Name: 'instance-id', Values: [...wanted, ...wanted.slice(0, 3), 'i-00000000000000000'] }],
  };
  for await (const page of rig.connection.pages('ec2', 'DescribeInstances', input)) {
    pages.push(
      (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances.map((one) => one.InstanceId ?? '')),
    );
  }
  expect(pages.map((page) => page.length)).toEqual([5, 5, 1]);
  expect(pages.flat()).toEqual(ids.slice(1));
  const like = await rig.connection.call('ec2', 'DescribeInstances', {
    Filters: [{ Name: 'instance-id', Values: [`${ids[0]?.slice(0, -1)}?`, 'i-0'] }],
  });
  expect(like.Reservations?.[0]?.Instances?.map((one) => one.InstanceId)).toContain(ids[0]);
});
