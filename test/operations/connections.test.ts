import { expect, test } from 'vitest';
import { openConnections } from '../../src/operations/connections.ts';
import { oneAccount } from '../../src/operations/one-place.ts';
import { localRig } from './local-rig.ts';

test('all regions are those that the account has enabled', async () => {
  await using rig = await localRig();
  const connections = openConnections({ accounts: [{ connection: rig.connection }], regions: 'all' });
  const regions = (await connections.places()).map(({ region }) => region);
  expect(regions).toContain('us-east-1');
  expect(regions).toContain('eu-west-1');
  // Opt-in regions are not enabled in a new account.
  expect(regions).not.toContain('af-south-1');
  expect(regions).toEqual(regions.toSorted());
});

test('without regions it is the one of the connection, and others are reached from it', async () => {
  await using rig = await localRig();
  const connections = openConnections({ accounts: [{ connection: rig.connection }] });
  expect(await connections.places()).toEqual([{ account: '123456789012', region: 'eu-west-1' }]);
  expect((await connections.at('123456789012', 'us-west-2')).region).toBe('us-west-2');
});

test('an account without a way into it is named', async () => {
  await using rig = await localRig();
  const connections = openConnections({ accounts: [{ connection: rig.connection }] });
  await expect(connections.at('999999999999', 'eu-west-1')).rejects.toMatchObject({
    code: 'UnknownAccount',
    message: 'There is no way into account 999999999999.',
    hint: expect.stringContaining('Open are: 123456789012.'),
  });
  await expect(openConnections({ accounts: [] }).places()).rejects.toThrow('There is no account to work in.');
});

test('what has no region works in one account, whatever regions are open', async () => {
  await using rig = await localRig({ regions: ['eu-west-1', 'us-east-1'] });
  const { context } = rig;
  const one = { account: '123456789012', region: 'eu-west-1' };
  expect(await oneAccount('budget apply', context)).toEqual(one);
  const two = {
    ...context.connections,
    places: async () => [one, { account: '111122223333', region: 'eu-west-1' }],
  };
  await expect(oneAccount('budget apply', { ...context, connections: two })).rejects.toMatchObject({
    code: 'Usage',
    message: 'budget apply works in one account, and 2 were named.',
    hint: 'Name one with --account.',
  });
});
