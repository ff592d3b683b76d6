import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatArn, globalArn, parseArn, regionalArn } from '../../../src/local/blocks/arns.ts';

const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/);

test('an ARN that is written is read back the same, colons of the resource included', () => {
  const arn = fc.record({
    partition: fc.constantFrom('aws', 'aws-cn', 'aws-us-gov'),
    service: word,
    region: fc.oneof(fc.constant(''), word),
    account: fc.oneof(fc.constant(''), fc.stringMatching(/^\d{12}$/)),
    resource: fc.stringMatching(/^[a-z:/*-]{1,20}$/),
  });
  fc.assert(
    fc.property(arn, (value) => {
      expect(parseArn(formatArn(value))).toEqual(value);
    }),
  );
});

test('text that is no ARN is not read', () => {
  for (const text of ['', 'arn', 'arn:aws:s3', 'arn:aws:s3:::', 'urn:aws:s3:::bucket', 'arn::s3:::b']) {
    expect(parseArn(text), text).toBeUndefined();
  }
});

test('regional and global ARNs follow the place of the call', () => {
  const place = { partition: 'aws-cn', region: 'cn-north-1', account: '123456789012' };
  expect(regionalArn(place, 'ec2', 'volume/vol-1')).toBe(
    'arn:aws-cn:ec2:cn-north-1:123456789012:volume/vol-1',
  );
  expect(globalArn(place, 'iam', 'role/r')).toBe('arn:aws-cn:iam::123456789012:role/r');
});
