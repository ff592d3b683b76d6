import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSdb } from './sdb-rig.ts';
import type { SdbRig } from './sdb-rig.ts';

let rig: SdbRig;
const DomainName = 'shop';

beforeAll(async () => {
  rig = await startSdb();
  await rig.sdb.call('sdb', 'CreateDomain', { DomainName });
});

afterAll(() => rig[Symbol.asyncDispose]());

type Pair = readonly [name: string, value: string, replace?: boolean];

const put = (ItemName: string, pairs: readonly Pair[], Expected?: object) =>
  rig.sdb.call('sdb', 'PutAttributes', {
    DomainName,
    ItemName,
    Attributes: pairs.map(([Name, Value, Replace]) => ({ Name, Value, Replace })),
    Expected,
  });

const get = async (ItemName: string, AttributeNames: readonly string[] = []) => {
  const { Attributes = [] } = await rig.sdb.call('sdb', 'GetAttributes', {
    DomainName,
    ItemName,
    AttributeNames,
    ConsistentRead: true,
  });
  return Attributes.map(({ Name, Value }) => `${Name}=${Value}`);
};

test('values are added, once each, and replaced when that is said', async () => {
  await put('shirt', [
    ['color', 'red'],
    ['size', 'M'],
  ]);
  await put('shirt', [
    ['color', 'blue'],
    ['color', 'red'],
  ]);
  expect(await get('shirt')).toEqual(['color=red', 'color=blue', 'size=M']);
  await put('shirt', [
    ['color', 'green', true],
    ['color', 'black'],
    ['size', 'L'],
  ]);
  expect(await get('shirt', ['color'])).toEqual(['color=green', 'color=black']);
  expect(await get('shirt', ['size', 'none'])).toEqual(['size=M', 'size=L']);
  expect(await get('unknown')).toEqual([]);
});

test('values, attributes and items are deleted; what is not there is no error', async () => {
  await put('hat', [
    ['color', 'red'],
    ['color', 'blue'],
    ['size', 'M'],
  ]);
  const remove = (Attributes?: object[]) =>
    rig.sdb.invoke('sdb', 'DeleteAttributes', { DomainName, ItemName: 'hat', Attributes });
  await remove([{ Name: 'color', Value: 'red' }, { Name: 'none' }]);
  expect(await get('hat')).toEqual(['color=blue', 'size=M']);
  await remove([{ Name: 'size' }]);
  expect(await get('hat')).toEqual(['color=blue']);
  await remove();
  await remove();
  expect(await get('hat')).toEqual([]);
  expect(await rig.select("select * from shop where itemName() = 'hat'")).toEqual([]);
});

test('a condition decides', async () => {
  await put(
    'coat',
    [
      ['version', '1'],
      ['color', 'red'],
      ['color', 'blue'],
    ],
    { Name: 'version', Exists: false },
  );
  const refusals: readonly [Expected: object, code: string, status: number, message: string][] = [
    [
      { Name: 'version', Exists: false },
      'ConditionalCheckFailed',
      409,
      'Conditional check failed. Attribute (version) value exists.',
    ],
    [
      { Name: 'version', Value: '2' },
      'ConditionalCheckFailed',
      409,
      'Conditional check failed. Attribute (version) value is (1) but was expected (2)',
    ],
    [{ Name: 'none', Value: '2' }, 'AttributeDoesNotExist', 404, 'Attribute (none) does not exist'],
    [
      { Name: 'color', Value: 'red', Exists: true },
      'MultiValuedAttribute',
      409,
      'Attribute (color) is multi-valued. Conditional check can only be performed on a single-valued attribute',
    ],
    [
      { Name: 'version', Value: '1', Exists: false },
      'ExistsAndExpectedValue',
      400,
      'Expected.Exists=false and Expected.Value cannot be specified together',
    ],
    [
      { Name: 'version', Exists: true },
      'IncompleteExpectedExpression',
      400,
      'If Expected.Exists=true or unspecified, then Expected.Value has to be specified',
    ],
    [{ Value: '1' }, 'MissingParameter', 400, 'The request must contain the parameter Expected.Name.'],
  ];
  for (const [Expected, code, status, message] of refusals)
    await expect(put('coat', [['version', '9', true]], Expected)).rejects.toMatchObject({
      code,
      status,
      message,
    });
  await put('coat', [['version', '2', true]], { Name: 'version', Value: '1' });
  expect(await get('coat', ['version'])).toEqual(['version=2']);
  const Expected = { Name: 'version', Value: '1' };
  await expect(
    rig.sdb.call('sdb', 'DeleteAttributes', { DomainName, ItemName: 'coat', Expected }),
  ).rejects.toMatchObject({ code: 'ConditionalCheckFailed' });
});

test('a batch is done as a whole or not at all', async () => {
  const item = (Name: string, value = 'x') => ({ Name, Attributes: [{ Name: 'a', Value: value }] });
  const batch = (Items: object[]) => rig.sdb.invoke('sdb', 'BatchPutAttributes', { DomainName, Items });
  await expect(batch([item('b1'), item('b2', 'y'.repeat(1025))])).rejects.toMatchObject({
    code: 'InvalidParameterValue',
    message: `Value (${'y'.repeat(1025)}) for parameter Value is invalid. Value exceeds maximum length of 1024.`,
  });
  expect(await get('b1')).toEqual([]);
  await expect(batch([item('b1'), item('b1')])).rejects.toMatchObject({ code: 'DuplicateItemName' });
  await expect(batch(Array.from({ length: 26 }, (_, at) => item(`b${at}`)))).rejects.toMatchObject({
    code: 'NumberSubmittedItemsExceeded',
    status: 409,
    message: 'Too many items in a single call. Up to 25 items per call allowed.',
  });
  await batch([item('b1'), item('b2')]);
  await rig.sdb.invoke('sdb', 'BatchDeleteAttributes', {
    DomainName,
    Items: [{ Name: 'b1' }, { Name: 'b2' }],
  });
  expect(await rig.select("select * from shop where a = 'x'")).toEqual([]);
});

test('what cannot be put', async () => {
  const pairs = (count: number): Pair[] => Array.from({ length: count }, (_, at) => ['n', `v${at}`]);
  await put('full', pairs(256));
  await expect(put('full', [['n', 'one more']])).rejects.toMatchObject({
    code: 'NumberItemAttributesExceeded',
    status: 409,
    message: 'Too many attributes in this item.',
  });
  await expect(put('full', pairs(257))).rejects.toMatchObject({ code: 'NumberSubmittedAttributesExceeded' });
  await expect(put('i', [])).rejects.toMatchObject({
    code: 'MissingParameter',
    message: "No attributes for item ='i'.",
  });
  const raw = (input: object) =>
    rig.sdb.invoke('sdb', 'PutAttributes', { DomainName, ItemName: 'i', ...input });
  await expect(raw({ Attributes: [{ Name: 'a' }] })).rejects.toMatchObject({
    message: "Attribute.Value missing for Attribute.Name='a'.",
  });
  await expect(raw({ Attributes: [{ Value: 'b' }] })).rejects.toMatchObject({
    message: "Attribute.Name missing for Attribute.Value='b'.",
  });
  await expect(raw({ ItemName: undefined })).rejects.toMatchObject({
    code: 'MissingParameter',
    message: 'The request must contain the parameter ItemName.',
  });
});

test('what XML cannot hold comes in base64', async () => {
  await put('bell', [['sound', '\u0007']]);
  const { Attributes } = await rig.sdb.call('sdb', 'GetAttributes', { DomainName, ItemName: 'bell' });
  expect(Attributes).toEqual([{ Name: 'sound', Value: 'Bw==', AlternateValueEncoding: 'base64' }]);
});
