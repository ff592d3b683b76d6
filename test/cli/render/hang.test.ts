import { describe, expect, test } from 'vitest';
import { hang } from '../../../src/cli/render/hang.ts';

describe('a line that is too wide', () => {
  test('breaks between words, and goes on further right', () => {
    expect(hang('hint  Name them by id, by tag, or by state.', 24, 6)).toBe(
      ['hint  Name them by id,', '      by tag, or by', '      state.'].join('\n'),
    );
  });

  test('keeps what is in backticks in one piece, so that it can be copied', () => {
    expect(hang('Log in again with `aws sso login --profile work`.', 30, 0)).toBe(
      ['Log in again with', '`aws sso login --profile work`.'].join('\n'),
    );
  });

  test('is measured without its colours', () => {
    expect(hang('\u001b[31merror\u001b[39m one two', 13, 2)).toBe('\u001b[31merror\u001b[39m one two');
  });

  test('keeps where it began, and leaves others alone', () => {
    expect(hang('short\n  i-1  failed: no room for it\n', 16, 2)).toBe(
      ['short', '  i-1  failed:', '    no room for', '    it', ''].join('\n'),
    );
  });
});
