import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob, fits, withWildcards } from '../../../src/policy/match/glob.ts';
import { decide, policyOf } from '../../../src/policy/policy.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ':'), maxLength: 12 });
const patterns = fc.string({ unit: fc.constantFrom('a', 'b', ':', '*', '?'), maxLength: 8 });

describe('wildcards', () => {
  it('mean what they mean as a regular expression', () => {
    fc.assert(
      fc.property(patterns, letters, (pattern, text) => {
        const source = pattern.replaceAll('*', '.*').replaceAll('?', '.');
        const expected = new RegExp(`^${source}$`).test(text);
        const glob = withWildcards(pattern);
        expect(fits(glob, text)).toBe(expected);
        expect(compileGlob(glob)(text)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('do not let a hostile pattern take for ever', () => {
    // A matcher that tries every way would need more steps than there are atoms.
    expect(fits(withWildcards(`${'a*'.repeat(60)}b`), 'a'.repeat(5000))).toBe(false);
  });
});

describe('a policy as long as anybody can send', () => {
  it('is compiled', () => {
    const long = 'x'.repeat(300_000);
    for (const resource of [long, `${long}*`, `${long}\${aws:username}`, `\${a${' '.repeat(300_000)}`]) {
      const text = JSON.stringify({
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action: '*', Resource: `arn:aws:s3:::${resource}` },
      });
      const request = {
        principal: { kind: 'user', account: '1', arn: 'arn:aws:iam::1:user/u' },
        action: 's3:GetObject',
        resource: `arn:aws:s3:::${long}ann`,
        context: { 'aws:username': 'ann' },
      } as const;
      const expected = resource.endsWith('*') || resource.endsWith('username}') ? 'allowed' : 'implicitDeny';
      expect(decide(request, { identity: [policyOf(text, 'identity', 'p')] }).decision).toBe(expected);
    }
  });
});

describe('actions know no case, resources do', () => {
  const principal = { kind: 'user', account: '1', arn: 'arn:aws:iam::1:user/u' } as const;
  const identity = [
    policyOf(
      JSON.stringify({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Action: ['S3:get*', 'ec2:StopInstances'],
          Resource: 'arn:aws:s3:::Photos/*',
        },
      }),
      'identity',
      'p',
    ),
  ];

  it.each([
    ['s3:GetObject', 'arn:aws:s3:::Photos/cat', 'allowed'],
    ['s3:getobject', 'arn:aws:s3:::Photos/cat:1', 'allowed'],
    ['EC2:stopinstances', 'arn:aws:s3:::Photos/', 'allowed'],
    ['s3:GetObject', 'arn:aws:s3:::photos/cat', 'implicitDeny'],
    ['s3:PutObject', 'arn:aws:s3:::Photos/cat', 'implicitDeny'],
  ])('%s on %s: %s', (action, resource, expected) => {
    expect(decide({ principal, action, resource }, { identity }).decision).toBe(expected);
  });
});
