import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEc2TagCount, readEc2Tags, readTagSpecifications } from '../../../src/local/blocks/ec2-tags.ts';
import { countedTags, mergeTags, removeTags, tagValue } from '../../../src/local/blocks/tags.ts';

const key = fc.constantFrom('Name', 'Env', '__proto__', 'aws:x', 'constructor');
const tags = fc.uniqueArray(fc.record({ Key: key, Value: fc.string() }), { selector: (tag) => tag.Key });

test('merged tags hold the added values and all other ones', () => {
  fc.assert(
    fc.property(tags, tags, (before, added) => {
      const merged = mergeTags(before, added);
      for (const tag of added) expect(tagValue(merged, tag.Key)).toBe(tag.Value);
      for (const tag of before) {
        if (!added.some((other) => other.Key === tag.Key)) expect(tagValue(merged, tag.Key)).toBe(tag.Value);
      }
      expect(new Set(merged.map((tag) => tag.Key)).size).toBe(merged.length);
      expect(
        removeTags(
          merged,
          merged.map((tag) => tag.Key),
        ),
      ).toEqual([]);
    }),
  );
});

test('tags that AWS keeps on a resource do not count towards the limit', () => {
  expect(
    countedTags([
      { Key: 'aws:autoscaling:groupName', Value: 'x' },
      { Key: 'a', Value: '' },
    ]),
  ).toBe(1);
  const fifty = Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: '' }));
  checkEc2TagCount([...fifty, { Key: 'aws:x', Value: '' }]);
  expect(() => checkEc2TagCount([...fifty, { Key: 'one-more', Value: '' }])).toThrow(
    expect.objectContaining({
      code: 'TagLimitExceeded',
      message: 'The maximum number of Tags for a resource has been reached.',
    }),
  );
});

test('EC2 words each fault of a tag in its own sentence', () => {
  const sentence = (Key: string, Value: string) => () => readEc2Tags([{ Key, Value }], 'key');
  expect(sentence('aws:me', '')).toThrow(
    "Value ( aws:me ) for parameter key is invalid. Tag keys starting with 'aws:' are reserved for internal use",
  );
  expect(() => readEc2Tags([{ Key: 'aws:me', Value: '' }], 'specification')).toThrow(
    /^Tag keys starting with 'aws:' are reserved for internal use$/,
  );
  expect(sentence('k'.repeat(129), '')).toThrow('Tag key exceeds the maximum length of 128 characters');
  expect(sentence('k', 'v'.repeat(257))).toThrow('Tag value exceeds the maximum length of 256 characters');
  expect(sentence('k'.repeat(128), 'v'.repeat(256))).not.toThrow();
  expect(sentence('', 'v')).toThrow('Tag key cannot be null or empty');
  expect(() => readEc2Tags([{ Key: 'Name' }], 'key')).toThrow(
    'Tag value cannot be null. Use empty string instead.',
  );
  expect(() =>
    readEc2Tags(
      [
        { Key: 'Name', Value: 'a' },
        { Key: 'Name', Value: 'b' },
      ],
      'key',
    ),
  ).toThrow("Duplicate tag key 'Name' specified.");
});

test('tag specifications are read by resource type, and an action refuses types that it does not make', () => {
  const read = readTagSpecifications(
    [{ ResourceType: 'volume', Tags: [{ Key: 'a' }] }],
    ['instance', 'volume'],
  );
  expect(read.get('volume')).toEqual([{ Key: 'a', Value: '' }]);
  expect(read.get('instance')).toBeUndefined();
  const tag = [{ Key: 'a', Value: 'b' }];
  expect(() => readTagSpecifications([{ ResourceType: 'vpc', Tags: tag }], ['volume'])).toThrow(
    "'vpc' is not a valid taggable resource type for this operation.",
  );
  expect(() => readTagSpecifications([{ ResourceType: 'volume', Tags: [] }], ['volume'])).toThrow(
    'Tag specification must have at least one tag',
  );
});
