import { describe, expect, it } from 'vitest';
import { policyOf, type PolicyUse } from '../../../src/policy/policy.ts';

function reading(use: PolicyUse, statement: object, text?: string): () => unknown {
  return () => policyOf(text ?? JSON.stringify({ Statement: [statement] }), use, 'p');
}

const trust = { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' };

describe('the trust policy of a role', () => {
  it('needs neither a version nor a resource', () => {
    expect(reading('trust', trust)).not.toThrow();
  });

  it.each<[string, object, string]>([
    ['a resource', { ...trust, Resource: '*' }, 'Has prohibited field Resource'],
    ['all but a resource', { ...trust, NotResource: '*' }, 'Has prohibited field NotResource'],
    ['nobody', { Effect: 'Allow', Action: 'sts:AssumeRole' }, 'Missing required field Principal'],
    [
      'another action',
      { ...trust, Action: 's3:GetObject' },
      'AssumeRole policy may only specify STS AssumeRole actions.',
    ],
    [
      'a user by a wildcard',
      { ...trust, Principal: { AWS: 'arn:aws:iam::123456789012:user/*' } },
      'Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:user/*"',
    ],
    ['nobody known', { ...trust, Principal: { AWS: 'me' } }, 'Invalid principal in policy: "AWS":"me"'],
    ['an unknown kind of principal', { ...trust, Principal: { User: 'me' } }, 'Syntax errors in policy.'],
  ])('may not have %s', (_, statement, sentence) => {
    expect(reading('trust', statement)).toThrow(sentence);
  });

  it.each([
    '123456789012',
    'arn:aws:iam::123456789012:root',
    'arn:aws-cn:iam::123456789012:role/service-role/r',
    'arn:aws:sts::123456789012:assumed-role/r/session',
    'AROA1234567890EXAMPLE',
    '*',
  ])('may name %s', (named) => {
    expect(reading('trust', { ...trust, Principal: { AWS: named } })).not.toThrow();
  });

  it('is JSON', () => {
    expect(reading('trust', trust, '{')).toThrow('This policy contains invalid Json');
  });
});

describe('the policy of a resource', () => {
  const statement = { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' };

  it('may be of the older version, or of none, and have a Sid with spaces', () => {
    expect(reading('resource', { ...statement, Sid: 'Stmt one' })).not.toThrow();
  });

  it.each<[object, string]>([
    [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' }, 'Missing required field Principal'],
    [{ ...statement, Principal: 'me' }, 'Syntax errors in policy.'],
    [{ ...statement, Principal: { AWS: [1] } }, 'Syntax errors in policy.'],
    [{ ...statement, NotPrincipal: '*' }, 'Syntax errors in policy.'],
  ])('is refused as %j', (refused, sentence) => {
    expect(reading('resource', refused)).toThrow(sentence);
  });
});
