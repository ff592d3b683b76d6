import { expect, test } from 'vitest';
import { offeringsOf, regionsWithOfferings } from '../../src/data/instance-types.ts';
import { partitionOf, region, regionNames, zonesOf } from '../../src/data/regions.ts';

test('a region is known by name, zones and partition', () => {
  expect(region('eu-central-1')).toMatchObject({
    longName: 'Europe (Frankfurt)',
    partition: 'aws',
    optIn: false,
  });
  expect(zonesOf('eu-central-1').map((zone) => `${zone.name} ${zone.id}`)).toEqual([
    'eu-central-1a euc1-az1',
    'eu-central-1b euc1-az2',
    'eu-central-1c euc1-az3',
  ]);
  expect(partitionOf('cn-north-1')).toBe('aws-cn');
  expect(region('eu-north-9')).toBeUndefined();
  expect(zonesOf('eu-north-9')).toEqual([]);
});

test('a new account can use the seventeen regions that need no opt-in', () => {
  const enabled = regionNames('aws').filter((name) => region(name)?.optIn === false);
  expect(enabled).toHaveLength(17);
  expect(regionNames('aws')).toHaveLength(34);
});

test('zones have a name and an id of their own, and types are offered in zones that there are', () => {
  const ids = regionNames().flatMap((name) => zonesOf(name).map((zone) => zone.id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const name of regionsWithOfferings()) {
    expect(Object.keys(offeringsOf(name) ?? {})).toEqual(zonesOf(name).map((zone) => zone.name));
  }
});
