import { describe, expect, it } from 'vitest';
import { holds } from '../holds.ts';

type Row = readonly [
  operator: string,
  values: unknown,
  actual: string | readonly string[] | undefined,
  expected: boolean,
];

const rows: readonly Row[] = [
  ['StringEquals', 'Team', 'Team', true],
  ['StringEquals', 'Team', 'team', false],
  ['StringEquals', ['a', 'b'], 'b', true],
  ['StringEquals', 'T*', 'Team', false],
  ['StringEquals', 'T*', 'T*', true],
  ['StringNotEquals', ['a', 'b'], 'b', false],
  ['StringNotEquals', ['a', 'b'], 'c', true],
  ['StringEqualsIgnoreCase', 'TEAM', 'team', true],
  ['StringNotEqualsIgnoreCase', 'TEAM', 'team', false],
  ['StringLike', 'home/*', 'home/a/b', true],
  ['StringLike', 'home/?', 'home/ab', false],
  ['StringLike', 'a*b*c', 'aXbYbZc', true],
  ['StringLike', 'Home/*', 'home/a', false],
  ['StringNotLike', 'home/*', 'home/a', false],
  ['NumericEquals', '10', '10.0', true],
  ['NumericNotEquals', '10', '11', true],
  ['NumericLessThan', '10', '9', true],
  ['NumericLessThan', '10', '10', false],
  ['NumericLessThanEquals', 10, '10', true],
  ['NumericGreaterThan', '10', '11', true],
  ['NumericGreaterThanEquals', '10', '9', false],
  ['NumericEquals', '10', 'ten', false],
  ['DateEquals', '2026-01-01T00:00:00Z', '2026-01-01T01:00:00+01:00', true],
  ['DateEquals', '2026-01-01T00:00:00Z', '1767225600', true],
  ['DateNotEquals', '2026-01-01', '2026-01-01T00:00:00Z', false],
  ['DateLessThan', '2026-01-01T00:00:00Z', '2025-12-31T23:59:59Z', true],
  ['DateLessThanEquals', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00.001Z', false],
  ['DateGreaterThan', '2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z', true],
  ['DateGreaterThanEquals', '2026', '2025-12-31T00:00:00Z', false],
  ['Bool', 'true', 'true', true],
  ['Bool', true, 'false', false],
  ['Bool', 'TRUE', 'true', true],
  ['BinaryEquals', 'QmluYXJ5VmFsdWU=', 'QmluYXJ5VmFsdWU=', true],
  ['BinaryEquals', 'QmluYXJ5VmFsdWU=', 'b3RoZXI=', false],
  ['IpAddress', '203.0.113.0/24', '203.0.113.77', true],
  ['IpAddress', '203.0.113.0/24', '203.0.114.1', false],
  ['IpAddress', '203.0.113.7', '203.0.113.7', true],
  ['IpAddress', '2001:DB8:1234:5678::/64', '2001:db8:1234:5678::1', true],
  ['IpAddress', '0.0.0.0/0', '2001:db8::1', false],
  ['IpAddress', '203.0.113.0/24', '::ffff:203.0.113.77', true],
  ['IpAddress', 'nowhere', '203.0.113.77', false],
  ['NotIpAddress', ['192.0.2.0/24', '203.0.113.0/24'], '203.0.113.1', false],
  ['NotIpAddress', ['192.0.2.0/24', '203.0.113.0/24'], '198.51.100.1', true],
  ['ArnEquals', 'arn:aws:sns:*:123456789012:*', 'arn:aws:sns:us-east-1:123456789012:topic:sub', true],
  ['ArnLike', 'arn:aws:sns:*:123456789012:*', 'arn:aws:sns:us-east-1:999999999999:x:123456789012:y', false],
  ['ArnLike', 'arn:aws:s3:::bucket-?', 'arn:aws:s3:::bucket-1', true],
  ['ArnLike', 'arn:aws:s3:::bucket-?', 'bucket-1', false],
  ['ArnLike', '*', 'arn:aws:s3:::bucket-1', true],
  ['ArnLike', 'arn:aws:s3', 'arn:aws:s3:::bucket-1', false],
  ['ArnNotEquals', 'arn:aws:s3:::bucket', 'arn:aws:s3:::bucket', false],
  ['ArnNotLike', 'arn:aws:s3:::bucket*', 'arn:aws:s3:::other', true],
  ['Null', 'true', undefined, true],
  ['Null', 'true', 'there', false],
  ['Null', 'false', undefined, false],
  ['Null', 'false', 'there', true],
  ['Null', false, [], false],
];

describe('each condition operator compares as AWS documents', () => {
  it.each(rows)('%s %j with %j: %s', (operator, values, actual, expected) => {
    expect(holds({ [operator]: { 'ex:Key': values } }, { 'ex:Key': actual })).toBe(expected);
  });
});

describe('a key that the request does not have', () => {
  it.each<[string, boolean]>([
    ['StringEquals', false],
    ['StringLike', false],
    ['NumericLessThan', false],
    ['DateLessThan', false],
    ['Bool', false],
    ['IpAddress', false],
    ['ArnLike', false],
    ['StringNotEquals', true],
    ['StringNotLike', true],
    ['StringNotEqualsIgnoreCase', true],
    ['NumericNotEquals', true],
    ['DateNotEquals', true],
    ['NotIpAddress', true],
    ['ArnNotEquals', true],
    ['ArnNotLike', true],
    ['StringEqualsIfExists', true],
    ['StringNotEqualsIfExists', true],
    ['BoolIfExists', true],
    ['ForAllValues:StringEquals', true],
    ['ForAllValues:StringNotEquals', true],
    ['ForAnyValue:StringEquals', false],
    ['ForAnyValue:StringNotEquals', false],
    ['ForAnyValue:StringEqualsIfExists', true],
  ])('with %s: %s', (operator, expected) => {
    expect(holds({ [operator]: { 'ex:Missing': operator.includes('Date') ? '2026' : '1' } }, {})).toBe(
      expected,
    );
  });
});

describe('several conditions', () => {
  const both = { StringEquals: { 'ex:a': '1', 'ex:b': '2' }, Bool: { 'ex:c': 'true' } };

  it('must all hold', () => {
    expect(holds(both, { 'ex:a': '1', 'ex:b': '2', 'ex:c': 'true' })).toBe(true);
    expect(holds(both, { 'ex:a': '1', 'ex:b': '3', 'ex:c': 'true' })).toBe(false);
    expect(holds(both, { 'ex:a': '1', 'ex:b': '2', 'ex:c': 'false' })).toBe(false);
  });

  it('know no case in the names of keys', () => {
    expect(holds({ StringEquals: { 'AWS:UserName': 'ann' } }, { 'aws:username': 'ann' })).toBe(true);
  });
});
