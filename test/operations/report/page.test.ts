import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttentionItem } from '../../../src/operations/report/attention-item.ts';
import { headline } from '../../../src/operations/report/headline.ts';
import { renderPage } from '../../../src/operations/report/page/page.ts';
import { machine, reportOf } from './synthetic-report.ts';

const place = { account: '123456789012', region: 'eu-west-1' };
const notice = (subject: string, name: string, message: string): AttentionItem => ({
  severity: 'notice',
  kind: 'tags',
  ...place,
  subject,
  name,
  message,
});

/** A page whose every text from an account is this one. */
function pageWith(text: string): string {
  const instance = machine(1, { name: text, tags: { Environment: text } });
  return renderPage(
    reportOf([instance], {
      title: text,
      attention: [notice(instance.id, text, text)],
      alarms: {
        state: 'read',
        value: [
          {
            ...place,
            name: text,
            type: 'metric',
            state: 'OK',
            reason: text,
            since: undefined,
            condition: text,
            actionsEnabled: true,
            actions: [],
          },
        ],
      },
      runs: { state: 'unread', reason: text },
      changes: {
        since: '2027-10-04T00:00:00.000Z',
        appeared: [{ id: 'i-1', name: text }],
        gone: [{ id: 'i-2', name: text }],
        changed: [{ ...place, id: 'i-3', name: text, before: 'running', after: 'stopped' }],
        fresh: [notice('i-4', text, text)],
        settled: [text],
        totalBefore: 1,
        runningBefore: 1,
        attentionBefore: 1,
        usdPerHourBefore: 1,
      },
    }),
  );
}

/** The tags of a page, without their attributes. */
const tagsOf = (page: string): string[] =>
  [...page.matchAll(/<(\/?[a-z][a-z0-9]*)/g)].map(([, tag]) => tag ?? '');

test('whatever a tag holds, the page has the same elements and no script', () => {
  const plain = tagsOf(pageWith('x'));
  const signs = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '</bdi>',
    '<script>',
    '\u202e',
    '\u2067',
    '\u0000',
    '🚀',
    'é',
    '${',
    '\ud800',
    ' ',
    'onerror=',
    '\n',
  );
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 64 }), (text) => {
      const page = pageWith(text === '' ? 'x' : text);
      expect(tagsOf(page)).toEqual(plain);
      for (const sign of ['\u202e', '\u2067', '\u0000']) expect(page).not.toContain(sign);
      expect(page.isWellFormed()).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('a name of 256 signs, with markup and emoji, is shown as it is, and alone in its direction', () => {
  const name = `<b onclick="x">שלום & 👩‍👩‍👧‍👦</b>`.padEnd(256, '€');
  const page = pageWith(name);
  const shown = name
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  expect(page).toContain(`<b><bdi>${shown}</bdi></b>`);
});

test('several runs that went wrong alike are runs, not instances', () => {
  const attention = Array.from({ length: 5 }, (_, index): AttentionItem => ({
    ...notice(`run-${index}`, 'ec2 create', '1 step not done'),
    severity: 'warning',
    kind: 'run',
  }));
  expect(renderPage(reportOf([machine(1)], { attention }))).toContain(
    '<b>5 runs</b>: <bdi>1 step not done</bdi>',
  );
});

test('an instance without figures has a dash for each, and no curve', () => {
  const none = { cpu: [], network: [], cpuMean: undefined, cpuPeak: undefined, failedPeriods: 0 };
  const page = renderPage(
    reportOf([
      machine(1, {
        vitals: {
          ...none,
          networkIn: undefined,
          networkOut: undefined,
          diskRead: undefined,
          diskWritten: undefined,
        },
      }),
    ]),
  );
  expect(page).not.toContain('peak –');
  expect(page).not.toContain('– in');
});

test('500 instances are less than 500 KB', () => {
  const instances = Array.from({ length: 500 }, (_, index) => machine(index));
  const attention = instances.map(({ id, name = '' }) => notice(id, name, 'no tag Owner'));
  const page = renderPage(reportOf(instances, { attention }));
  expect(Buffer.byteLength(page)).toBeLessThan(500_000);
  expect(page.match(/<svg /g)).toHaveLength(2 * 500 + 2);
});

test('nothing is fetched and nothing runs', () => {
  const page = pageWith('x');
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).not.toMatch(/<script|<link|<iframe|<img|url\(|https?:|javascript:| on[a-z]+=/i);
});

test('parts that were not asked for are left out, and those that could not be read say so', () => {
  const page = renderPage(reportOf([machine(1)], { costs: { state: 'unread', reason: 'You <may> not.' } }));
  expect(page).toContain('They could not be read: <bdi>You &lt;may&gt; not.</bdi>');
  expect(page).not.toContain('<h2>Backups');
});

test('an empty account has a page too', () => {
  const page = renderPage(reportOf([], { curves: { state: 'unread', reason: 'No.' } }));
  expect(page).toContain('There is no instance here.');
  expect(page).toContain('Nothing needs attention.');
});

test('one thing is not spoken of as many', () => {
  const instance = machine(1);
  const told = (attention: readonly AttentionItem[]) => headline(reportOf([instance], { attention }))[0];
  const one = notice(instance.id, 'web', 'It idles.');
  expect(told([one])).toBe('1 thing needs attention, and it is not critical.');
  expect(told([{ ...one, severity: 'critical' }])).toBe('1 thing needs attention, and it is critical.');
  expect(told([one, one])).toBe('2 things need attention, none of them critical.');
});
