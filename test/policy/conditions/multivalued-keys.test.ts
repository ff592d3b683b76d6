import { describe, expect, it } from 'vitest';
import { holds } from '../holds.ts';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
describe('keys with several values', () => {
  it.each<[string, readonly string[], readonly string[], boolean]>([
    ['ForAllValues:StringEquals', ['environment', 'cost-center'], ['environment'], true],
    ['ForAllValues:StringEquals', ['environment', 'cost-center'], ['environment', 'cost-center'], true],
    ['ForAllValues:StringEquals', ['environment', 'cost-center'], ['environment', 'owner'], false],
    ['ForAllValues:StringEquals', ['environment'], [], true],
    ['ForAllValues:StringEquals', ['environment'], [''], true],
    ['ForAllValues:StringNotEquals', ['owner'], ['a', 'b'], true],
    ['ForAllValues:StringNotEquals', ['owner'], ['a', 'owner'], false],
    ['ForAllValues:StringLike', ['key*'], ['key1', 'key2'], true],
    ['ForAnyValue:StringEquals', ['environment', 'cost-center'], ['environment', 'owner'], true],
    ['ForAnyValue:StringEquals', ['environment', 'cost-center'], ['owner'], false],
    ['ForAnyValue:StringEquals', ['environment'], [], false],
    ['ForAnyValue:StringNotEquals', ['owner'], ['owner', 'b'], true],
    ['ForAnyValue:StringNotEquals', ['owner'], ['owner'], false],
    ['StringEquals', ['a'], ['a', 'b'], true],
    ['StringNotEquals', ['a'], ['a', 'b'], false],
  ])('%s %j with %j: %s', (operator, values, actual, expected) => {
    expect(holds({ [operator]: { 'aws:TagKeys': values } }, { 'aws:TagKeys': actual })).toBe(expected);
  });
});
