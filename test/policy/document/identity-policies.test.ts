import { describe, expect, it } from 'vitest';
import { MalformedPolicyError, policyOf } from '../../../src/policy/policy.ts';

const good = { Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::example_bucket' };

function policy(...statements: readonly object[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

function without(name: keyof typeof good): object {
  return Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));
}

function sentence(document: unknown): string {
  try {
    policyOf(typeof document === 'string' ? document : JSON.stringify(document), 'identity', 'p');
  } catch (error) {
    if (error instanceof MalformedPolicyError) return error.message;
    throw error;
  }
  return 'taken';
}

const syntax = 'Syntax errors in policy.';
const version = 'Policy document must be version 2012-10-17 or greater.';
const legacy = 'The policy failed legacy parsing';
const vendor = 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.';
const noActions = 'Policy statement must contain actions.';
const noResources = 'Policy statement must contain resources.';

describe('a policy of an identity is refused with the sentence of IAM', () => {
  it.each<[string, unknown, string]>([
    ['no JSON', 'This is not a json document', syntax],
    ['no object', [], syntax],
    ['no Version', { Statement: good }, version],
    ['an old Version', { Version: '2008-10-17', Statement: good }, version],
    ['a Version that never was', { Version: '2013-10-17', Statement: good }, syntax],
    ['no Statement', { Version: '2012-10-17' }, syntax],
    ['an empty Statement', policy(), syntax],
    ['a Statement that is text', { Version: '2012-10-17', Statement: ['afd'] }, syntax],
    ['an unknown member', { ...policy(good), 'Extra field': 'value' }, syntax],
    ['an unknown member of a statement', policy({ ...good, 'Extra field': 'value' }), syntax],
    ['an Id that is no text', { ...policy(good), Id: {} }, syntax],
    ['a Sid that is no text', policy({ ...good, Sid: [] }), syntax],
    ['no Effect', policy(without('Effect')), syntax],
    ['an unknown Effect', policy({ ...good, Effect: 'invalid' }), syntax],
    ['an Effect in the wrong case', policy({ ...good, Effect: 'denY' }), legacy],
    ['a wrong Effect without a Version', { Statement: { ...good, Effect: 'denY' } }, version],
    ['an Action that is an object', policy({ ...good, Action: {} }), syntax],
    ['an Action in two lists', policy({ ...good, Action: [[]] }), syntax],
    ['Action beside NotAction', policy({ ...good, NotAction: 's3:ListBucket' }), syntax],
    ['Resource beside NotResource', policy({ ...good, NotResource: [] }), syntax],
    ['a Resource that is no text', policy({ ...good, Resource: ['adfdf', {}] }), syntax],
    ['no Action', policy(without('Action')), noActions],
    ['an empty Action', policy({ ...good, Action: [] }), noActions],
    ['no Action in the first of two', policy({ Effect: 'Deny' }, good), noActions],
    ['no Resource', policy(without('Resource')), noResources],
    ['an empty Resource', policy({ ...good, Resource: [] }), noResources],
    ['an Action without a service', policy({ ...good, Action: 'invalid' }), vendor],
    ['that, also without a Resource', policy({ Effect: 'Allow', Action: 'invalid' }), vendor],
    ['an empty NotAction', policy({ ...without('Action'), NotAction: '' }), vendor],
    ['a service with a space', policy({ ...good, Action: 'a a:ListBucket' }), 'Vendor a a is not valid'],
    ['a service with a wildcard', policy({ ...good, Action: 's*:ListBucket' }), 'Vendor s* is not valid'],
    [
      'two colons',
      policy({ ...good, Action: 's3:List:Bucket' }),
      'Actions/Condition can contain only one colon.',
    ],
    [
      'a Resource that is no ARN',
      policy({ ...good, Resource: 'invalid resource' }),
      'Resource invalid resource must be in ARN format or "*".',
    ],
    ['an empty Resource text', policy({ ...good, Resource: '' }), 'Resource  must be in ARN format or "*".'],
    [
      'a wrong Resource before a wrong Action',
      policy({ ...good, Action: 's:3:ListBucket', Resource: 'sdfsadf' }),
      'Resource sdfsadf must be in ARN format or "*".',
    ],
    [
      'a partition that is none',
      policy({ ...good, Resource: 'a:bsdfdsafsad' }),
      'Partition "bsdfdsafsad" is not valid for resource "arn:bsdfdsafsad:*:*:*:*".',
    ],
    [
      'that, with a service',
      policy({ ...good, Resource: 'a:b:cadfsdf' }),
      'Partition "b" is not valid for resource "arn:b:cadfsdf:*:*:*".',
    ],
    [
      'that, with more than six parts',
      policy({ ...good, Resource: 'a:b:c:d:e:f:g:h' }),
      'Partition "b" is not valid for resource "arn:b:c:d:e:f:g:h".',
    ],
    [
      'an ARN without arn',
      policy({ ...good, Resource: 'aws:s3:::example_bucket' }),
      'Partition "s3" is not valid for resource "arn:s3:::example_bucket:*".',
    ],
    [
      'two wrong ones',
      policy({ ...good, Resource: ['arn:error:s3::example_bucket', 'arn:error:s3:::example_bucket'] }),
      'Partition "error" is not valid for resource "arn:error:s3:::example_bucket".',
    ],
    [
      'an ARN without a service',
      policy({ ...good, Resource: 'arn:aws' }),
      'Resource vendor must be fully qualified and cannot contain regexes.',
    ],
    ['an ARN with a colon too few', policy({ ...good, Resource: 'arn:aws:s3::example_bucket' }), legacy],
    ['that, before a missing Action', policy({ ...without('Action'), Resource: 'arn:aws:s3::b' }), legacy],
    ['an ARN with an empty service', policy({ ...good, Resource: 'arn:aws::::example_bucket' }), legacy],
    [
      'a bucket with a region',
      policy({ ...good, Resource: 'arn:aws:s3:us-east-1::example_bucket' }),
      'Resource arn:aws:s3:us-east-1::example_bucket can not contain region information.',
    ],
    [
      'a user with a region',
      policy({ ...good, Resource: 'arn:aws:iam:us-east-1::example_bucket' }),
      'IAM resource arn:aws:iam:us-east-1::example_bucket cannot contain region information.',
    ],
    [
      'an unknown kind of resource of IAM',
      policy({ ...good, Resource: 'arn:aws:iam:::example_bucket' }),
      'IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, instance-profile/, ' +
        'mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.',
    ],
    [
      'a Sid twice, before a missing Action',
      policy({ ...good, Sid: 'sdf' }, { Sid: 'sdf', Effect: 'Allow' }),
      'Statement IDs (SID) in a single policy must be unique.',
    ],
    [
      'a Sid with a space',
      policy({ ...good, Sid: 'two words' }),
      'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*.',
    ],
    ['a Principal', policy({ ...good, Principal: '*' }), 'Policy document should not specify a principal.'],
    [
      'a NotPrincipal',
      policy({ ...good, NotPrincipal: { AWS: '123456789012' } }),
      'Policy document should not specify a principal.',
    ],
  ])('%s', (_, document, expected) => {
    expect(sentence(document)).toBe(expected);
  });

  it.each<[unknown, string]>([
    [[], syntax],
    ['a', syntax],
    [{ a: 'b' }, syntax],
    [{ DateGreaterThan: [] }, syntax],
    [{ DateGreaterThan: { a: {} } }, syntax],
    [{ x: { a: '1' } }, syntax],
    [{ 'ForAnyValue::StringEqualsIfExists': { a: 'asf' } }, syntax],
    [{ NullIfExists: { a: 'true' } }, syntax],
    [{ constructor: { a: '1' } }, syntax],
    [{ DateGreaterThan: { a: 'sdfdsf' } }, legacy],
    [{ DateLessThanEquals: { a: '234-13' } }, legacy],
    [{ DateLessThanEquals: { a: '2016-12-13t2:00:00.593194+1' } }, legacy],
    [{ DateLessThan: { a: '9223372036854775808' } }, legacy],
    [{ DateLessThan: { a: '2016-12-13t2:00:00.1999999999+10:59' } }, legacy],
    [{ DateLessThan: { a: '01T' } }, 'taken'],
    [{ DateLessThan: { a: '-292275054' } }, 'taken'],
    [{ DateLessThan: { a: '2016-12-13t2:00:00.593194+23' } }, 'taken'],
    [{ DateLessThan: { a: '9223372036854775807' } }, 'taken'],
    [{ DateGreaterThan: { 'aws:CurrentTime': '2017-07-01T00:00:00Z' } }, 'taken'],
    [{}, 'taken'],
    [{ a: {} }, 'taken'],
    [{ DateGreaterThan: {} }, 'taken'],
    [{ DateGreaterThan: { a: [] } }, 'taken'],
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': 'Department' } }, 'taken'],
    [{ Bool: { 'aws:SecureTransport': false }, NumericLessThan: { 's3:max-keys': 10 } }, 'taken'],
  ])('a Condition of %j', (condition, expected) => {
    expect(sentence(policy({ ...good, Condition: condition }))).toBe(expected);
  });

  it.each([
    { ...good, Resource: ['arn:aws:s3:::example_bucket', '*'] },
    { ...good, Action: '*' },
    { ...good, Action: 'iam: asdf safdsf af ' },
    { ...good, Sid: '' },
    { ...good, Resource: 'arn:aws:fdsasf' },
    { ...good, Resource: 'arn:aws:iam:::user/example' },
    { ...good, Resource: 'arn:aws:iam::123456789012:*' },
    { ...good, Resource: 'arn:aws-cn:ec2:cn-north-1:123456789012:instance/*' },
    { ...good, Resource: 'arn:aws:s3:us-west-2:123456789012:accesspoint/mine' },
    { ...good, Resource: 'arn:aws:invalid-service:us-east-1::example' },
  ])('takes %j', (statement) => {
    expect(sentence(policy(statement))).toBe('taken');
  });
});
