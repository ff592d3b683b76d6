import { expect, test } from 'vitest';
import {
  instanceType,
  instanceTypeNames,
  typesOfferedIn,
  zonesOffering,
} from '../../src/data/instance-types.ts';
import { listPrices, onDemandPrice } from '../../src/data/prices.ts';

test('an instance type is found by name, with what AWS says of it', () => {
  expect(instanceType('t3.micro')).toMatchObject({
    VCpuInfo: { DefaultVCpus: 2 },
    MemoryInfo: { SizeInMiB: 1024 },
    ProcessorInfo: { SupportedArchitectures: ['x86_64'] },
    BurstablePerformanceSupported: true,
  });
  for (const name of ['t3.enormous', 't3', '', 'nothing.large', 'toString', '__proto__.large']) {
    expect(instanceType(name), name).toBeUndefined();
  }
  expect(instanceTypeNames()).toHaveLength(1263);
});

test('it is known which zones offer a type, and of which regions that is not known', () => {
  expect(zonesOffering('us-east-1', 't3.micro')).toEqual(
    ['a', 'b', 'c', 'd', 'f'].map((zone) => `us-east-1${zone}`),
  );
  expect(typesOfferedIn('us-east-1', 'us-east-1e')?.has('t3.micro')).toBe(false);
  expect(zonesOffering('cn-north-1', 't3.micro')).toBeUndefined();
});

test('a price of another region than the table says that it is an estimate', () => {
  expect(onDemandPrice('t3.micro', 'us-east-1')).toEqual({
    usd: 0.0104,
    asOf: '2026-07-20',
    estimatedFrom: undefined,
  });
  expect(onDemandPrice('t3.micro', 'eu-west-1')).toMatchObject({ usd: 0.0104, estimatedFrom: 'us-east-1' });
  expect(onDemandPrice('constructor', 'us-east-1')).toBeUndefined();
  expect(listPrices().ebs_gb_month['gp3']).toBe(0.08);
});
