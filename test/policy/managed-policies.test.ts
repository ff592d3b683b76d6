import { describe, expect, it } from 'vitest';
import { type ContextKeys, decide, type Policy, policyOf } from '../../src/policy/policy.ts';

/** A few of the policies that AWS manages, in their versions of 2026. */
const managed: Readonly<Record<string, readonly object[]>> = {
  AdministratorAccess: [{ Action: '*', Effect: 'Allow', Resource: '*' }],
  AmazonS3ReadOnlyAccess: [
    {
      Action: ['s3:Get*', 's3:List*', 's3:Describe*', 's3-object-lambda:Get*', 's3-object-lambda:List*'],
      Effect: 'Allow',
      Resource: '*',
    },
  ],
  PowerUserAccess: [
    { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' },
    {
      Action: [
        'account:ListRegions',
        'iam:CreateServiceLinkedRole',
        'iam:ListRoles',
        'organizations:DescribeOrganization',
      ],
      Effect: 'Allow',
      Resource: '*',
    },
  ],
  IAMUserChangePassword: [
    {
      Action: ['iam:ChangePassword'],
      Effect: 'Allow',
      Resource: ['arn:aws:iam::*:user/${aws:username}', 'arn:aws:iam::*:user/*/${aws:username}'],
    },
    { Action: ['iam:GetAccountPasswordPolicy'], Effect: 'Allow', Resource: '*' },
  ],
  AmazonEC2FullAccess: [
    { Action: 'ec2:*', Effect: 'Allow', Resource: '*' },
    {
      Action: 'iam:CreateServiceLinkedRole',
      Condition: {
        StringEquals: { 'iam:AWSServiceName': ['autoscaling.amazonaws.com', 'spot.amazonaws.com'] },
      },
      Effect: 'Allow',
      Resource: '*',
    },
  ],
};

function attached(name: string): Policy {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: managed[name] });
  return policyOf(text, 'identity', `arn:aws:iam::aws:policy/${name}`);
}

const ann = 'arn:aws:iam::123456789012:user/ann';

describe('policies that AWS manages', () => {
  it.each<[string, string, string, ContextKeys, string]>([
    ['AdministratorAccess', 'iam:CreateUser', ann, {}, 'allowed'],
    ['AmazonS3ReadOnlyAccess', 's3:GetObject', 'arn:aws:s3:::b/k', {}, 'allowed'],
    ['AmazonS3ReadOnlyAccess', 's3:PutObject', 'arn:aws:s3:::b/k', {}, 'implicitDeny'],
    ['AmazonS3ReadOnlyAccess', 'ec2:DescribeInstances', '*', {}, 'implicitDeny'],
    ['PowerUserAccess', 'lambda:CreateFunction', '*', {}, 'allowed'],
    ['PowerUserAccess', 'iam:CreateUser', ann, {}, 'implicitDeny'],
    ['PowerUserAccess', 'iam:ListRoles', '*', {}, 'allowed'],
    ['IAMUserChangePassword', 'iam:ChangePassword', ann, { 'aws:username': 'ann' }, 'allowed'],
    ['IAMUserChangePassword', 'iam:ChangePassword', ann, { 'aws:username': 'bob' }, 'implicitDeny'],
    [
      'IAMUserChangePassword',
      'iam:ChangePassword',
      'arn:aws:iam::123456789012:user/division/ann',
      { 'aws:username': 'ann' },
      'allowed',
    ],
    ['AmazonEC2FullAccess', 'ec2:TerminateInstances', '*', {}, 'allowed'],
    [
      'AmazonEC2FullAccess',
      'iam:CreateServiceLinkedRole',
      '*',
      { 'iam:AWSServiceName': 'spot.amazonaws.com' },
      'allowed',
    ],
    [
      'AmazonEC2FullAccess',
      'iam:CreateServiceLinkedRole',
      '*',
      { 'iam:AWSServiceName': 'rds.amazonaws.com' },
      'implicitDeny',
    ],
  ])('%s with %s on %s, %j: %s', (name, action, resource, context, expected) => {
    const principal = { kind: 'user', account: '123456789012', arn: ann } as const;
    expect(decide({ principal, action, resource, context }, { identity: [attached(name)] }).decision).toBe(
      expected,
    );
  });

  it('say which of them decided', () => {
    const principal = { kind: 'user', account: '123456789012', arn: ann } as const;
    const identity = ['IAMUserChangePassword', 'PowerUserAccess'].map(attached);
    expect(decide({ principal, action: 'iam:ListRoles', resource: '*' }, { identity }).because).toEqual({
      type: 'identity-based policy',
      policy: 'arn:aws:iam::aws:policy/PowerUserAccess',
      sid: undefined,
      statement: 1,
    });
  });
});
