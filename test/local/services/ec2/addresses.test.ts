import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress, parseAddress, parseCidr } from '../../../../src/local/services/ec2/network/cidr.ts';
import {
  allocateAddress,
  freeAddresses,
  releaseAddress,
} from '../../../../src/local/services/ec2/network/addresses.ts';
import { BlockStore } from '../../../../src/local/store/blocks/block-store.ts';
import { BodyStore } from '../../../../src/local/store/bodies/body-store.ts';
import { Store } from '../../../../src/local/store/store.ts';
import type { TimerContext } from '../../../../src/local/action.ts';
import type { SubnetRow } from '../../../../src/local/services/ec2/network/subnet-row.ts';

const subnet: SubnetRow = {
  id: 'subnet-1',
  account: '123456789012',
  region: 'us-east-1',
  vpcId: 'vpc-1',
  zone: 'us-east-1a',
  zoneId: 'use1-az6',
  cidrBlock: '10.0.0.16/28',
  defaultForZone: false,
  mapPublicIpOnLaunch: false,
  hostnameType: 'ip-name',
  resourceNameA: false,
  resourceNameAaaa: false,
  state: 'available',
  tags: [],
};

function rig(store: Store, numbers: readonly number[] = []) {
  const queue = [...numbers];
  const context: TimerContext = {
    account: '123456789012',
    region: 'us-east-1',
    partition: 'aws',
    now: 0,
    state: store.at('123456789012', 'us-east-1'),
    timers: { schedule: () => undefined, cancel: () => false },
    blocks: new BlockStore(store),
    bodies: new BodyStore(store),
    random: { number: () => queue.shift() ?? 0, hex: (count) => '0'.repeat(count), uuid: () => '' },
    requestId: '',
    lenient: false,
    endpoint: '',
    announce: () => undefined,
    calls: { list: () => [], whenCalled: () => undefined },
    usage: { used: () => [], count: () => undefined, level: () => 0 },
    tally: { count: () => undefined, soon: () => undefined, take: () => [] },
  };
  return context;
}

test('a subnet gives every address but the five of AWS, each once, and then no more', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 11 }), (numbers) => {
      const store = new Store();
      store.run(() => givesAll(rig(store, numbers)));
    }),
    { numRuns: 30 },
  );
});

function givesAll(context: TimerContext) {
  expect(freeAddresses(context.state, subnet)).toBe(11);
  const given = Array.from({ length: 11 }, () => allocateAddress(context, subnet, 'eni-1'));
  expect(
    given.map((address) => Number(address.split('.')[3])).toSorted((left, right) => left - right),
  ).toEqual(Array.from({ length: 11 }, (_, index) => 20 + index));
  expect(freeAddresses(context.state, subnet)).toBe(0);
  expect(() => allocateAddress(context, subnet, 'eni-1')).toThrow(
    'The specified subnet does not have enough free addresses to satisfy the request.',
  );
  releaseAddress(context.state, subnet.id, '10.0.0.25');
  expect(allocateAddress(context, subnet, 'eni-2')).toBe('10.0.0.25');
}

test('a wanted address is given when it is free, inside and not kept by AWS', () => {
  const store = new Store();
  store.run(() => givesWanted(rig(store)));
});

function givesWanted(context: TimerContext) {
  expect(allocateAddress(context, subnet, 'eni-1', '10.0.0.22')).toBe('10.0.0.22');
  const want = (address: string) => () => allocateAddress(context, subnet, 'eni-2', address);
  expect(want('10.0.0.22')).toThrow(
    expect.objectContaining({ code: 'InvalidIPAddress.InUse', message: 'Address 10.0.0.22 is in use.' }),
  );
  expect(want('10.0.0.32')).toThrow("Address does not fall within the subnet's address range");
  for (const kept of ['10.0.0.16', '10.0.0.19', '10.0.0.31']) {
    expect(want(kept), kept).toThrow("Address is in subnet's reserved address range");
  }
}

test('addresses and blocks are read and written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      (value) => parseAddress(formatAddress(value)) === value,
    ),
  );
  expect(parseCidr('172.31.16.0/20')).toEqual({ first: parseAddress('172.31.16.0'), size: 4096 });
  for (const text of ['10.0.0.0', '10.0.0.0/33', '10.0.0/8', '256.0.0.0/8', '10.0.0.0/x', '']) {
    expect(parseCidr(text), text).toBeUndefined();
  }
});
