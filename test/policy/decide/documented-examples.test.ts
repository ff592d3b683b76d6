import { describe, expect, it } from 'vitest';
import {
  type ApplicablePolicies,
  type ContextKeys,
  decide,
  type Decision,
  type Policy,
  policyOf,
} from '../../../src/policy/policy.ts';

function identityPolicy(name: string, ...statements: readonly object[]): Policy {
  return policyOf(JSON.stringify({ Version: '2012-10-17', Statement: statements }), 'identity', name);
}

function user(account: string, name: string): { kind: 'user'; account: string; arn: string } {
  return { kind: 'user', account, arn: `arn:aws:iam::${account}:user/${name}` };
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
describe('Carlos saves a file, with a policy of his own and one of the bucket', () => {
  const buckets = ['arn:aws:s3:::carlossalazar/*', 'arn:aws:s3:::carlossalazar'];
  const own = identityPolicy(
    'carlos',
    {
      Sid: 'AllowS3ListRead',
      Effect: 'Allow',
      Action: [
        's3:GetBucketLocation',
        's3:GetAccountPublicAccessBlock',
        's3:ListAccessPoints',
        's3:ListAllMyBuckets',
      ],
      Resource: 'arn:aws:s3:::*',
    },
    { Sid: 'AllowS3Self', Effect: 'Allow', Action: 's3:*', Resource: buckets },
    { Sid: 'DenyS3Logs', Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::*log*' },
  );
  const carlos = user('123456789012', 'carlossalazar');
  const bucketPolicy = policyOf(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: carlos.arn }, Action: 's3:*', Resource: buckets }],
    }),
    'resource',
    'bucket',
  );

  function put(resource: string, policies: ApplicablePolicies): Decision {
    return decide(
      { principal: carlos, action: 's3:PutObject', resource, resourceAccount: carlos.account },
      policies,
    );
  }

  it('is denied where the name of the bucket has log in it', () => {
    expect(put('arn:aws:s3:::carlossalazar-logs/file', { identity: [own] })).toEqual({
      decision: 'explicitDeny',
      because: { type: 'identity-based policy', policy: 'carlos', sid: 'DenyS3Logs', statement: 2 },
      missing: [],
    });
  });

  it('is allowed in his own bucket by either policy or both', () => {
    const resource = { policy: bucketPolicy };
    for (const policies of [{ identity: [own], resource }, { identity: [own] }, { resource }])
      expect(put('arn:aws:s3:::carlossalazar/file', policies).decision).toBe('allowed');
  });

  it('is denied elsewhere because nothing allows it', () => {
    expect(put('arn:aws:s3:::another/file', { identity: [own] })).toEqual({
      decision: 'implicitDeny',
      missing: ['identity-based policy'],
    });
  });
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay.html
describe('reading IAM but no reports', () => {
  const reading = identityPolicy(
    'reading',
    { Sid: 'AllowGetList', Effect: 'Allow', Action: ['iam:Get*', 'iam:List*'], Resource: '*' },
    { Sid: 'DenyReports', Effect: 'Deny', Action: 'iam:*Report', Resource: '*' },
  );
  const reports = identityPolicy('reports', {
    Effect: 'Allow',
    Action: 'iam:GenerateCredentialReport',
    Resource: '*',
  });

  it.each([
    ['iam:GetUser', 'allowed'],
    ['iam:CreatePolicy', 'implicitDeny'],
    ['iam:GetOrganizationsAccessReport', 'explicitDeny'],
    ['iam:GenerateCredentialReport', 'explicitDeny'],
  ])('%s: %s', (action, expected) => {
    const request = { principal: user('123456789012', 'u'), action, resource: '*' };
    expect(decide(request, { identity: [reading, reports] }).decision).toBe(expected);
  });
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
describe('boundaries', () => {
  it('limit Shirley to three services, and grant her nothing', () => {
    const boundary = identityPolicy('boundary', {
      Effect: 'Allow',
      Action: ['s3:*', 'cloudwatch:*', 'ec2:*'],
      Resource: '*',
    });
    const createUser = identityPolicy('create', { Effect: 'Allow', Action: 'iam:CreateUser', Resource: '*' });
    const principal = user('123456789012', 'ShirleyRodriguez');
    expect(
      decide({ principal, action: 'iam:CreateUser', resource: '*' }, { identity: [createUser], boundary }),
    ).toEqual({ decision: 'implicitDeny', missing: ['permissions boundary'] });
    expect(
      decide({ principal, action: 's3:ListBucket', resource: '*' }, { identity: [createUser], boundary }),
    ).toEqual({ decision: 'implicitDeny', missing: ['identity-based policy'] });
  });

  describe('let Zhang create users, but only with the boundary of the company', () => {
    const boundary = identityPolicy(
      'DelegatedUserBoundary',
      {
        Sid: 'CreateOrChangeOnlyWithBoundary',
        Effect: 'Allow',
        Action: ['iam:CreateUser', 'iam:AttachUserPolicy', 'iam:PutUserPermissionsBoundary'],
        Resource: '*',
        Condition: {
          StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::123456789012:policy/XCompanyBoundaries' },
        },
      },
      {
        Sid: 'CloudWatchAndOtherIAMTasks',
        Effect: 'Allow',
        Action: ['cloudwatch:*', 'iam:GetUser', 'iam:*Group*', 'iam:CreatePolicy', 'iam:DeletePolicy'],
        Resource: '*',
      },
      {
        Sid: 'NoBoundaryPolicyEdit',
        Effect: 'Deny',
        Action: ['iam:CreatePolicyVersion', 'iam:DeletePolicy', 'iam:SetDefaultPolicyVersion'],
        Resource: ['arn:aws:iam::123456789012:policy/XCompanyBoundaries'],
      },
    );
    const own = identityPolicy(
      'DelegatedUserPermissions',
      { Sid: 'IAM', Effect: 'Allow', Action: 'iam:*', Resource: '*' },
      { Sid: 'CloudWatchLimited', Effect: 'Allow', Action: 'cloudwatch:GetDashboard', Resource: '*' },
      {
        Sid: 'S3BucketContents',
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: 'arn:aws:s3:::ZhangBucket',
      },
    );
    const nikhil = 'arn:aws:iam::123456789012:user/Nikhil';
    const company = { 'iam:PermissionsBoundary': 'arn:aws:iam::123456789012:policy/XCompanyBoundaries' };

    it.each<[string, string, ContextKeys, string]>([
      ['iam:CreateUser', nikhil, company, 'allowed'],
      ['iam:CreateUser', nikhil, {}, 'implicitDeny'],
      ['iam:GetUser', nikhil, {}, 'allowed'],
      ['iam:DeletePolicy', 'arn:aws:iam::123456789012:policy/Other', {}, 'allowed'],
      ['iam:DeletePolicy', 'arn:aws:iam::123456789012:policy/XCompanyBoundaries', {}, 'explicitDeny'],
      ['cloudwatch:GetDashboard', '*', {}, 'allowed'],
      ['cloudwatch:PutDashboard', '*', {}, 'implicitDeny'],
      ['s3:ListBucket', 'arn:aws:s3:::ZhangBucket', {}, 'implicitDeny'],
    ])('%s on %s with %j: %s', (action, resource, context, expected) => {
      const request = { principal: user('123456789012', 'Zhang'), action, resource, context };
      expect(decide(request, { identity: [own], boundary }).decision).toBe(expected);
    });
  });
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
describe('Carlos reaches a bucket of another account', () => {
  const carlos = user('111111111111', 'Carlos');
  const shared = policyOf(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: carlos.arn },
        Action: ['s3:GetObject*', 's3:PutObject*'],
        Resource: 'arn:aws:s3:::Production/*',
      },
    }),
    'resource',
    'Production',
  );
  const own = identityPolicy(
    'carlos',
    { Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' },
    { Effect: 'Allow', Action: 's3:*Object*', Resource: 'arn:aws:s3:::Production/*' },
    { Effect: 'Deny', Action: 's3:*', Resource: ['arn:aws:s3:::*log*', 'arn:aws:s3:::*log*/*'] },
  );

  it.each<[string, string, string, ApplicablePolicies, Decision['missing']]>([
    ['both allow', 's3:GetObject', 'allowed', { identity: [own], resource: { policy: shared } }, []],
    [
      'only the bucket',
      's3:GetObject',
      'implicitDeny',
      { resource: { policy: shared } },
      ['identity-based policy'],
    ],
    ['only the user', 's3:GetObject', 'implicitDeny', { identity: [own] }, ['resource-based policy']],
    [
      'the bucket allows less',
      's3:DeleteObject',
      'implicitDeny',
      { identity: [own], resource: { policy: shared } },
      ['resource-based policy'],
    ],
  ])('when %s', (_, action, decision, policies, missing) => {
    const request = {
      principal: carlos,
      action,
      resource: 'arn:aws:s3:::Production/file',
      resourceAccount: '222222222222',
    };
    expect(decide(request, policies)).toMatchObject({ decision, missing });
  });

  it('and not one that his own policy denies', () => {
    const request = {
      principal: carlos,
      action: 's3:GetObject',
      resource: 'arn:aws:s3:::Production/my-logs',
      resourceAccount: '222222222222',
    };
    expect(decide(request, { identity: [own], resource: { policy: shared } }).decision).toBe('explicitDeny');
  });
});
