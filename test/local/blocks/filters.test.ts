import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileFilters } from '../../../src/local/blocks/filters.ts';
import type { FilterTable } from '../../../src/local/blocks/filters.ts';
import type { Tag } from '../../../src/local/blocks/tags.ts';

interface Disk {
  readonly id: string;
  readonly size: number;
  readonly encrypted: boolean;
  readonly attachedTo: readonly string[];
  readonly snapshot?: string;
  readonly tags: readonly Tag[];
}

const table: FilterTable<Disk> = {
  'volume-id': (disk) => disk.id,
  size: (disk) => disk.size,
  encrypted: (disk) => disk.encrypted,
  'attachment.instance-id': (disk) => disk.attachedTo,
  'snapshot-id': (disk) => disk.snapshot,
};

const disks: readonly Disk[] = [
  {
    id: 'vol-1',
    size: 8,
    encrypted: true,
    attachedTo: ['i-1', 'i-2'],
    tags: [{ Key: 'Name', Value: 'web-1' }],
  },
  {
    id: 'vol-2',
    size: 80,
    encrypted: false,
    attachedTo: [],
    snapshot: 'snap-1',
    tags: [{ Key: 'Env', Value: 'web' }],
  },
  { id: 'vol-3', size: 8, encrypted: false, attachedTo: ['i-2'], tags: [] },
];

function ids(...filters: { Name?: string; Values?: string[] }[]): string {
  const test = compileFilters(filters, table, (disk) => disk.tags);
  return disks
    .filter(test)
    .map((disk) => disk.id.slice(4))
    .join('');
}

test('values of one filter are alternatives and filters must all hold', () => {
  expect(ids({ Name: 'size', Values: ['8', '80'] })).toBe('123');
  expect(ids({ Name: 'size', Values: ['8'] }, { Name: 'encrypted', Values: ['false'] })).toBe('3');
  expect(ids()).toBe('123');
});

test('a filter on a list holds when one member matches, and absence matches nothing', () => {
  expect(ids({ Name: 'attachment.instance-id', Values: ['i-2'] })).toBe('13');
  expect(ids({ Name: 'snapshot-id', Values: ['*'] })).toBe('2');
});

test('tags are found by key and value, by key alone and by value alone', () => {
  expect(ids({ Name: 'tag:Name', Values: ['web-?'] })).toBe('1');
  expect(ids({ Name: 'tag-key', Values: ['Env', 'Name'] })).toBe('12');
  expect(ids({ Name: 'tag-value', Values: ['web'] })).toBe('2');
  expect(ids({ Name: 'tag:name', Values: ['*'] })).toBe('');
});

test('an unknown filter is refused by name, also one that objects inherit', () => {
  for (const name of ['volume_id', 'toString', '__proto__', 'constructor']) {
    expect(() => ids({ Name: name, Values: ['x'] })).toThrow(`The filter '${name}' is invalid`);
  }
  expect(() => compileFilters([{ Name: 'tag:Name', Values: ['x'] }], table)).toThrow(
    "The filter 'tag:Name' is invalid",
  );
});

test('more than 200 values in a call, and values over 255 characters, are refused', () => {
  const many = Array.from({ length: 101 }, (_, index) => String(index));
  expect(() => ids({ Name: 'size', Values: many }, { Name: 'volume-id', Values: many })).toThrow(
    expect.objectContaining({
      code: 'FilterLimitExceeded',
      message: 'The maximum number of filter values specified on a single call is 200',
    }),
  );
  expect(() => ids({ Name: 'size', Values: ['x'.repeat(256)] })).toThrow(
    'The maximum length for a filter value is 255 characters',
  );
});

test('adding a filter never adds a row, adding a value never removes one', () => {
  const value = fc.constantFrom('8', '80', '*', 'true', 'i-2', '?');
  const name = fc.constantFrom(...Object.keys(table));
  const filter = fc.record({ Name: name, Values: fc.array(value, { minLength: 1, maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(filter, { maxLength: 3 }), filter, value, (filters, extra, more) => {
      const before = [...ids(...filters, extra)];
      const wider = ids(...filters, { ...extra, Values: [...extra.Values, more] });
      return before.every((id) => ids(...filters).includes(id) && wider.includes(id));
    }),
  );
});
