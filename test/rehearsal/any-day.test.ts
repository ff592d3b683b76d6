import { expect, it } from 'vitest';
import { openCloud } from '../../src/rehearsal/demonstration/open-cloud.ts';
import { builtAt } from '../../src/rehearsal/demonstration/schedules.ts';
import { systemRandom } from '../../src/system.ts';
import { ManualClock } from '../support/manual-clock.ts';

it.each([2020, 2040])(
  'the demonstration begins on its own day, also in %i, and is answered',
  async (year) => {
    const wall = new ManualClock(Date.UTC(year, 0, 1));
    const region = 'eu-west-3';
    await using open = await openCloud({
      regions: [region],
      seed: 'any',
      random: systemRandom,
      time: builtAt,
      wall,
    });
    expect([open.cloud.clock.mode, open.cloud.clock.now()]).toEqual(['frozen', Date.parse(builtAt)]);
    const connection = await open.connections.at(open.cloud.accountId, region);
    const { KeyPairs } = await connection.call('ec2', 'DescribeKeyPairs', {});
    expect(KeyPairs).toEqual([]);
  },
);
