import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../src/wire/http.ts';
import { answer, fakeConnection } from './fakes.ts';

function page(ids: readonly string[], token?: string) {
  const items = ids
    .map((id) => `<item><instancesSet><item><instanceId>${id}</instanceId></item></instancesSet></item>`)
    .join('');
  return answer(
    200,
    `<DescribeInstancesResponse><reservationSet>${items}</reservationSet>${token === undefined ? '' : `<nextToken>${token}</nextToken>`}</DescribeInstancesResponse>`,
  );
}

function tokenIn({ body }: HttpRequest): string | null {
  return new URLSearchParams(Buffer.from(body as Uint8Array).toString()).get('NextToken');
}

async function idsOf(
  pages: AsyncIterable<{
    Reservations?:
      | readonly { Instances?: readonly { InstanceId?: string | undefined }[] | undefined }[]
      | undefined;
  }>,
): Promise<string[]> {
  const ids: string[] = [];
  for await (const { Reservations = [] } of pages) {
    for (const { Instances = [] } of Reservations)
      for (const { InstanceId = '' } of Instances) ids.push(InstanceId);
  }
  return ids;
}

describe('pages', () => {
  test('go on over an empty page to the last', async () => {
    const { connection, transport } = await fakeConnection([
      page(['i-1', 'i-2'], 'a'),
      page([], 'b'),
      page(['i-3']),
    ]);
    expect(await idsOf(connection.pages('ec2', 'DescribeInstances', {}))).toEqual(['i-1', 'i-2', 'i-3']);
    expect(transport.sent.map(tokenIn)).toEqual([null, 'a', 'b']);
  });

  test('an empty token ends a list', async () => {
    const { connection } = await fakeConnection([page(['i-1'], '')]);
    expect(await idsOf(connection.pages('ec2', 'DescribeInstances', {}))).toEqual(['i-1']);
  });

  test('a token that comes again is an error, not a circle', async () => {
    const { connection, transport } = await fakeConnection(() => page(['i-1'], 'same'));
    await expect(idsOf(connection.pages('ec2', 'DescribeInstances', {}))).rejects.toMatchObject({
      code: 'RepeatedToken',
    });
    expect(transport.sent).toHaveLength(2);
  });

  test('a list without a paginator of AWS’s pages by its token', async () => {
    const { connection, transport } = await fakeConnection([
      answer(200, '{"ResultsByTime":[],"NextPageToken":"n"}'),
      answer(200, '{"ResultsByTime":[]}'),
    ]);
    const pages = connection.pages('ce' as 'ec2', 'GetCostAndUsage' as 'DescribeInstances', {});
    let count = 0;
    for await (const _ of pages) count += 1;
    expect(count).toBe(2);
    expect(JSON.parse(Buffer.from(transport.sent[1]?.body as Uint8Array).toString())).toMatchObject({
      NextPageToken: 'n',
    });
  });

  test('an action without pages says so', async () => {
    const { connection } = await fakeConnection([]);
    await expect(
      idsOf(connection.pages('ec2', 'RebootInstances' as 'DescribeInstances', {})),
    ).rejects.toThrow('ec2 RebootInstances has no pages.');
  });

  test('no more is asked for than is read', async () => {
    const { connection, transport } = await fakeConnection(() => page(['i-1'], 'a'));
    for await (const _ of connection.pages('ec2', 'DescribeInstances', {})) break;
    expect(transport.sent).toHaveLength(1);
  });
});
