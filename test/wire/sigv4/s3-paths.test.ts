import { expect, test } from 'vitest';
import { canonicalRequest } from '../../../src/wire/sigv4/canonical.ts';
import { request } from './requests.ts';

const pathOf = (path: string): string | undefined =>
  canonicalRequest(request({ path, headers: {} }), 's3', [], '').split('\n')[1];

test('a slash of a path is itself, in whichever form it came; a percent sign of a key stays one', () => {
  expect(pathOf('/%2Fbucket/key')).toBe('//bucket/key');
  expect(pathOf('/bucket/file%252Fname')).toBe('/bucket/file%252Fname');
  expect(pathOf('/bucket/a//b')).toBe('/bucket/a//b');
});
