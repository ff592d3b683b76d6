import { describe, expect, it } from 'vitest';
import { decide, policyOf, type ContextKeys } from '../../src/policy/policy.ts';
import { holds } from './holds.ts';

const ann = { kind: 'user', account: '123456789012', arn: 'arn:aws:iam::123456789012:user/ann' } as const;

function may(resource: string, pattern: object, context: ContextKeys, version = '2012-10-17'): boolean {
  const text = JSON.stringify({
    Version: version,
    Statement: { Effect: 'Allow', Principal: { AWS: ann.arn }, Action: '*', ...pattern },
  });
  const policies = { resource: { policy: policyOf(text, 'resource', 'p') } };
  return (
    decide({ principal: ann, action: 's3:GetObject', resource, context }, policies).decision === 'allowed'
  );
}

describe('policy variables', () => {
  const home = { Resource: 'arn:aws:s3:::mybucket/${aws:username}/*' };

  it('stand for what the request has', () => {
    expect(may('arn:aws:s3:::mybucket/ann/file', home, { 'aws:username': 'ann' })).toBe(true);
    expect(may('arn:aws:s3:::mybucket/bob/file', home, { 'aws:username': 'ann' })).toBe(false);
  });

  it('know no case in their names', () => {
    const pattern = { Resource: 'arn:aws:s3:::mybucket/${AWS:UserName}/*' };
    expect(may('arn:aws:s3:::mybucket/ann/file', pattern, { 'aws:username': 'ann' })).toBe(true);
  });

  it('fit nothing without a value, also with NotResource', () => {
    expect(may('arn:aws:s3:::mybucket/ann/file', home, {})).toBe(false);
    const allBut = { NotResource: 'arn:aws:s3:::secret/${aws:username}' };
    expect(may('arn:aws:s3:::mybucket/k', allBut, {})).toBe(false);
    expect(may('arn:aws:s3:::mybucket/k', allBut, { 'aws:username': 'ann' })).toBe(true);
    expect(may('arn:aws:s3:::secret/ann', allBut, { 'aws:username': 'ann' })).toBe(false);
  });

  it('have a default', () => {
    const pattern = { Resource: "arn:aws:s3:::b/${aws:PrincipalTag/team, 'company-wide'}/*" };
    expect(may('arn:aws:s3:::b/company-wide/k', pattern, {})).toBe(true);
    expect(may('arn:aws:s3:::b/yellow/k', pattern, { 'aws:PrincipalTag/team': 'yellow' })).toBe(true);
    expect(may('arn:aws:s3:::b/company-wide/k', pattern, { 'aws:PrincipalTag/team': 'yellow' })).toBe(false);
  });

  it('do not become wildcards by their value', () => {
    expect(may('arn:aws:s3:::mybucket/bob/file', home, { 'aws:username': '*' })).toBe(false);
  });

  it('cannot be keys with several values', () => {
    expect(may('arn:aws:s3:::mybucket/a/k', home, { 'aws:username': ['a', 'b'] })).toBe(false);
  });

  it('write the special characters', () => {
    const pattern = { Resource: 'arn:aws:s3:::b/${*}${?}${$}*' };
    expect(may('arn:aws:s3:::b/*?$tail', pattern, {})).toBe(true);
    expect(may('arn:aws:s3:::b/xyztail', pattern, {})).toBe(false);
  });

  it('are plain text in the older version', () => {
    const context = { 'aws:username': 'ann' };
    expect(may('arn:aws:s3:::mybucket/ann/file', home, context, '2008-10-17')).toBe(false);
    expect(may('arn:aws:s3:::mybucket/${aws:username}/file', home, context, '2008-10-17')).toBe(true);
  });

  it('serve in conditions on texts and ARNs', () => {
    const context = { 'aws:username': 'ann', 's3:prefix': 'ann/x', 'aws:SourceArn': 'arn:aws:sqs:r:1:ann-q' };
    expect(holds({ StringLike: { 's3:prefix': '${aws:username}/*' } }, context)).toBe(true);
    expect(holds({ StringEquals: { 's3:prefix': '${aws:username}/*' } }, context)).toBe(false);
    expect(holds({ ArnLike: { 'aws:SourceArn': 'arn:aws:sqs:*:*:${aws:username}-*' } }, context)).toBe(true);
    expect(holds({ StringNotLike: { 's3:prefix': '${aws:username}/*' } }, context)).toBe(false);
  });

  it('make a condition fail without a value, whichever way it compares', () => {
    const context = { 's3:prefix': 'ann/x' };
    expect(holds({ StringLike: { 's3:prefix': '${aws:username}/*' } }, context)).toBe(false);
    expect(holds({ StringNotLike: { 's3:prefix': '${aws:username}/*' } }, context)).toBe(false);
  });
});
