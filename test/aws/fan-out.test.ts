import { describe, expect, test } from 'vitest';
import { fanOut, isRegionUnavailable } from '../../src/aws/fan-out.ts';
import { resolveRegions } from '../../src/aws/regions.ts';
import { TransportError } from '../../src/aws/transport.ts';
import { answer, callerIdentity, fakeConnection } from './fakes.ts';

describe('many regions at once', () => {
  test('one that is down and one that is closed do not stop the others', async () => {
    const { connection } = await fakeConnection(({ hostname }) => {
      if (hostname.includes('me-south-1')) return new TransportError('ENOTFOUND', 'getaddrinfo ENOTFOUND');
      if (hostname.includes('ap-east-1'))
        return answer(
          403,
          '<ErrorResponse><Error><Code>InvalidClientTokenId</Code><Message>The security token included in the request is invalid</Message></Error></ErrorResponse>',
        );
      return callerIdentity;
    });
    const outcomes = new Map<string, unknown>();
    for await (const outcome of fanOut(['eu-west-1', 'me-south-1', 'ap-east-1', 'us-east-1'], (region) =>
      connection.in(region).invoke('sts', 'GetCallerIdentity', {}),
    )) {
      outcomes.set(outcome.place, 'error' in outcome ? isRegionUnavailable(outcome.error) : 'answered');
    }
    expect(Object.fromEntries(outcomes)).toEqual({
      'eu-west-1': 'answered',
      'us-east-1': 'answered',
      'me-south-1': true,
      'ap-east-1': true,
    });
  });

  test('no more run than were asked for, and each outcome comes when it is there', async () => {
    let running = 0;
    let most = 0;
    const gates = new Map<number, () => void>();
    const order: number[] = [];
    const work = async (place: number) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => gates.set(place, resolve));
      running -= 1;
    };
    const reading = (async () => {
      for await (const { place } of fanOut([1, 2, 3, 4, 5], work, { concurrency: 2 })) order.push(place);
    })();
    for (const place of [2, 1, 4, 3, 5]) {
      while (!gates.has(place)) await Promise.resolve();
      gates.get(place)?.();
    }
    await reading;
    expect(most).toBe(2);
    expect(order).toEqual([2, 1, 4, 3, 5]);
  });

  test('an error that the person must see is not taken for a closed region', () => {
    expect(isRegionUnavailable(new Error('a fault of ours'))).toBe(false);
  });
});

describe('the regions that were asked for', () => {
  const regions = answer(
    200,
    '<DescribeRegionsResponse><regionInfo><item><regionName>us-east-1</regionName></item><item><regionName>eu-west-1</regionName></item></regionInfo></DescribeRegionsResponse>',
  );

  test('all: those that the account has enabled', async () => {
    const { connection } = await fakeConnection([regions]);
    expect(await resolveRegions(connection, ['all'])).toEqual(['eu-west-1', 'us-east-1']);
  });

  test('by name, each once; none: the connection’s own', async () => {
    const { connection, transport } = await fakeConnection([]);
    expect(await resolveRegions(connection, ['us-gov-west-1', 'us-east-1', 'us-east-1'])).toEqual([
      'us-gov-west-1',
      'us-east-1',
    ]);
    expect(await resolveRegions(connection, [])).toEqual(['eu-central-1']);
    await expect(resolveRegions(connection, ['frankfurt'])).rejects.toThrow(
      'frankfurt is not the name of a region.',
    );
    expect(transport.sent).toHaveLength(0);
  });
});
