import { describe, expect, test } from 'vitest';
import { renderBars } from '../../../src/cli/render/bars.ts';
import { formatBytes } from '../../../src/cli/render/bytes.ts';
import { renderCalendar } from '../../../src/cli/render/calendar.ts';
import { formatDuration, formatRelative, parseDuration } from '../../../src/cli/render/duration.ts';
import { formatUsd } from '../../../src/cli/render/money.ts';
import { createStyle, wantsColour } from '../../../src/cli/render/style.ts';
import { renderTable } from '../../../src/cli/render/table.ts';
import { renderTimeline } from '../../../src/cli/render/timeline.ts';
import { textWidth } from '../../../src/cli/render/text-width.ts';

const plain = { style: createStyle(false), width: 80, now: Date.UTC(2026, 2, 2) };

describe('a table', () => {
  const rows = [
    { id: 'i-0123456789abcdef0', name: 'web', size: 8 },
    { id: 'i-0123456789abcdef1', name: '東京バッチ処理サーバー', size: 1024 },
    { id: 'i-0123456789abcdef2', name: 'a-name-that-goes-on-and-on-and-on-until-there-is-no-room', size: 16 },
  ];
  const columns = [
    { title: 'Instance', text: (row: (typeof rows)[number]) => row.id, least: 19 },
    { title: 'Name', text: (row: (typeof rows)[number]) => row.name },
    { title: 'Nothing', text: () => '' },
    { title: 'GiB', text: (row: (typeof rows)[number]) => String(row.size), align: 'right' as const },
  ];

  test('shows all when nothing limits it, and leaves out what is empty', () => {
    expect(renderTable(rows, columns, { ...plain, width: Infinity })).toMatchInlineSnapshot(`
      "Instance             Name                                                       GiB
      i-0123456789abcdef0  web                                                          8
      i-0123456789abcdef1  東京バッチ処理サーバー                                    1024
      i-0123456789abcdef2  a-name-that-goes-on-and-on-and-on-until-there-is-no-room    16
      "
    `);
  });

  test('fits its terminal: wide columns give way, identifiers do not', () => {
    const text = renderTable(rows, columns, { ...plain, width: 48 });
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(48);
    expect(text).toMatchInlineSnapshot(`
      "Instance             Name                    GiB
      i-0123456789abcdef0  web                       8
      i-0123456789abcdef1  東京バッチ処理サーバ…  1024
      i-0123456789abcdef2  a-name-that-goes-on-…    16
      "
    `);
  });

  test('leaves out its last columns where it does not fit even so, and says which', () => {
    expect(renderTable(rows, columns, { ...plain, width: 30 })).toMatchInlineSnapshot(`
      "Instance             Name
      i-0123456789abcdef0  web
      i-0123456789abcdef1  東京バッ…
      i-0123456789abcdef2  a-name-t…
      Left out for want of room: GiB
      "
    `);
  });

  test('what an account holds cannot move the cursor or turn text around', () => {
    const text = renderTable([{ id: 'x', name: 'a\u001b[2Jb\r\nc\u202ed', size: 0 }], columns, plain);
    expect(text).toMatchInlineSnapshot(`
      "Instance  Name        GiB
      x         a�[2Jb c�d    0
      "
    `);
  });
});

describe('pictures', () => {
  test('bars are true to an eighth, and what is not nothing is seen', () => {
    const bars = [
      { label: 'EC2', amount: 812.5, text: '812.50' },
      { label: 'S3', amount: 100, text: '100.00' },
      { label: 'SNS', amount: 0.01, text: '0.01' },
      { label: 'none', amount: 0, text: '0.00' },
    ];
    expect(renderBars(bars, { ...plain, width: 60 })).toMatchInlineSnapshot(`
      "EC2   812.50  ██████████████████████████████████████████████
      S3    100.00  █████▋
      SNS     0.01  ▏
      none    0.00
      "
    `);
  });

  test('a calendar has its hours above', () => {
    const workday = Array.from({ length: 24 }, (_, hour) => hour >= 8 && hour < 20);
    const off = workday.map(() => false);
    const days = [
      { label: 'Thu 30 Apr', slots: workday },
      { label: 'Fri  1 May', slots: off, note: 'Fête du travail' },
    ];
    expect(renderCalendar(days, plain)).toMatchInlineSnapshot(`
      "            0     6     12    18
      Thu 30 Apr  ········████████████····
      Fri  1 May  ························  Fête du travail
      "
    `);
  });

  test('a timeline names each time once', () => {
    const events = [
      { when: 'Mon 08:00', what: '12 started', tone: 'good' as const },
      {
        when: 'Mon 08:00',
        what: 'web-7 was refused',
        tone: 'bad' as const,
        details: ['its key may not be used'],
      },
      { when: 'Mon 20:00', what: '11 stopped', tone: 'dim' as const },
    ];
    expect(renderTimeline(events, plain)).toMatchInlineSnapshot(`
      "Mon 08:00 ● 12 started
                ● web-7 was refused
                │   its key may not be used
      Mon 20:00 ● 11 stopped
      "
    `);
  });
});

describe('amounts', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '0.98 KiB'],
    [1024, '1 KiB'],
    [1536, '1.5 KiB'],
    [1023 * 1024, '1 MiB'],
    [5 * 1024 ** 4, '5 TiB'],
  ])('%i bytes are %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

  test.each([
    [0, '0.00 USD'],
    [0.0104, '0.010 USD'],
    [0.000_004, '0.000004 USD'],
    [1234.5, '1,234.50 USD'],
    [-22.776, '-22.78 USD'],
    [0.996, '1.00 USD'],
  ])('%f is %s', (amount, text) => expect(formatUsd(amount)).toBe(text));

  test.each([
    [0, '0 ms'],
    [1400, '1.4 s'],
    [59_400, '59 s'],
    [90_000, '1 m 30 s'],
    [3_600_000, '1 h'],
    [100 * 3_600_000, '4 d 4 h'],
  ])('%i ms are %s', (milliseconds, text) => expect(formatDuration(milliseconds)).toBe(text));

  test.each([
    ['90s', 90_000],
    ['1h30m', 5_400_000],
    ['1.5h', 5_400_000],
    ['2d', 172_800_000],
    ['', undefined],
    ['10', undefined],
    ['h', undefined],
    ['1h x', undefined],
  ])('%s is read as %s', (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

  test('a time is told as a person would', () => {
    const now = Date.UTC(2026, 2, 2, 12);
    expect(formatRelative(now - 3000, now)).toBe('just now');
    expect(formatRelative(now - 60_000, now)).toBe('1 minute ago');
    expect(formatRelative(now - 3 * 86_400_000, now)).toBe('3 days ago');
    expect(formatRelative(now + 7_200_000, now)).toBe('in 2 hours');
  });
});

describe('colours', () => {
  test.each([
    [{}, true, false, true],
    [{}, false, false, false],
    [{ NO_COLOR: '1' }, true, false, false],
    [{ NO_COLOR: '' }, true, false, true],
    [{ FORCE_COLOR: '1' }, false, false, true],
    [{ FORCE_COLOR: '0' }, true, false, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false, false],
    [{ FORCE_COLOR: '1' }, true, true, false],
    [{ TERM: 'dumb' }, true, false, false],
  ])('%j on a terminal %s with --no-color %s: %s', (environment, terminal, flag, coloured) => {
    expect(wantsColour(environment, terminal, flag)).toBe(coloured);
  });
});
