import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { fit, textWidth } from '../../../src/cli/render/text-width.ts';

describe('how wide a text is', () => {
  test.each([
    ['', 0],
    ['web-1', 5],
    ['café', 4],
    ['cafe\u0301', 4],
    ['…●✓→', 4],
    ['東京', 4],
    ['データベース', 12],
    ['서울', 4],
    ['🚀', 2],
    ['👩‍💻', 2],
    ['❤️', 2],
    ['🇫🇷', 2],
    ['1️⃣', 2],
    ['प्रोडक्शन', stringWidth('प्रोडक्शन')],
  ])('%s takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  const alphabet = fc.constantFrom(
    'a',
    ' ',
    'é',
    'e\u0301',
    'ß',
    'д',
    'ع',
    'ש',
    '中',
    'か\u3099',
    'ﾊﾟ',
    '한',
    '🚀',
    '👨‍👩‍👧',
    '🇯🇵',
    '✓',
    '●',
    '—',
    '👍🏽',
    '☎️',
    '\u200b',
    'क',
    'ि',
  );

  test('it agrees with string-width on what names are made of', () => {
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 20 }), (parts) => {
        // Left out: joiners that meet by chance, where terminals themselves disagree.
        const text = parts.join('.');
        expect(textWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: 500 },
    );
  });

  test('a cut text is never wider than asked and loses nothing when it fits', () => {
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 30 }), fc.integer({ min: 0, max: 40 }), (parts, width) => {
        const text = parts.join('');
        const cut = fit(text, width);
        expect(textWidth(cut)).toBeLessThanOrEqual(width);
        if (textWidth(text) <= width) expect(cut).toBe(text);
        else if (width > 0) expect(cut.endsWith('…')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('it cuts between whole characters', () => {
    expect(fit('東京タワー', 6)).toBe('東京…');
    expect(fit('👩‍💻👩‍💻👩‍💻', 4)).toBe('👩‍💻…');
    expect(fit('cafe\u0301s', 4)).toBe('caf…');
  });
});
