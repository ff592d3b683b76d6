import { expect, test } from 'vitest';
import { renderPlan } from '../../../src/cli/render/plan.ts';
import { createStyle } from '../../../src/cli/render/style.ts';
import { textWidth } from '../../../src/cli/render/text-width.ts';
import type { PlanSummary } from '../../../src/operations/plan/summary.ts';

const place = { account: '123456789012', region: 'eu-west-2' };
const summary: PlanSummary = {
  header: {
    nuage: 'plan',
    version: 1,
    operation: 'cleanup',
    input: {},
    time: '2026-11-28T09:00:00.000Z',
    accounts: [place.account],
    regions: [place.region],
    steps: 1000,
    skips: 1001,
    hash: '0'.repeat(64),
  },
  changes: { create: 0, update: 0, replace: 0, delete: 1000 },
  groups: [
    {
      ...place,
      what: 'ec2:DeleteVolume',
      change: 'delete',
      steps: 1000,
      targets: [
        {
          id: 'vol-000124395a6bc75bf',
          name: '🚀 rocket',
          reason: 'for: 40 days old, 1.68 USD a month, no mount',
        },
        {
          id: 'vol-000ce80322d8d1be3',
          name: 'データベースの古いディスク',
          reason: 'for: 41 days old, 3.68 USD a month, no mount',
        },
        {
          id: 'vol-0005df05d95be36ab',
          name: 'a-very-long-name-that-goes-on',
          reason: 'for: 40 days old, 2.08 USD a month',
        },
      ],
    },
  ],
  resources: [],
  skips: [
    {
      reason: 'it is younger than 30 days',
      count: 1000,
      targets: ['snap-000b2a9c9bd08a8a2', 'snap-0057bc544e6fdd136'],
    },
    {
      reason: 'not asked: clusters whose persistent volumes name one by its id and put no tag on it',
      count: 1,
      targets: ['other users of volumes'],
    },
  ],
  usdPerHour: -2.79,
  usdPerMonth: -2040,
  irreversible: [{ reason: 'a snapshot that no Recycle Bin rule holds does not come back', count: 1000 }],
};

const drawn = (width: number): string => renderPlan(summary, { style: createStyle(false), width, now: 0 });

test('a plan on eighty columns leaves room for the reasons, and breaks between words', () => {
  expect(drawn(80)).toMatchInlineSnapshot(`
    "Plan  cleanup: 1,000 to delete, 1,001 left alone

    123456789012 eu-west-2
      - ec2:DeleteVolume × 1,000
          vol-000124395a6bc75bf  🚀 rocket         for: 40 days old, 1.68 USD a mon…
          vol-000ce80322d8d1be3  データベースの…   for: 41 days old, 3.68 USD a mon…
          vol-0005df05d95be36ab  a-very-long-nam…  for: 40 days old, 2.08 USD a mon…
          … and 997 more

    Left alone × 1,001
      1,000  it is younger than 30 days  snap-000b2a9c9bd08a8a2, snap-0057bc544e6fd…
          1  not asked: clusters whose persistent volumes name one by its id and put
             no tag on it
             other users of volumes

    Saves  2.79 USD an hour while it lasts, 2,040.00 USD a month
    No way back  for 1,000 steps: a snapshot that no Recycle Bin rule holds does not
      come back
    "
  `);
});

test('a plan on sixty columns', () => {
  expect(drawn(60)).toMatchInlineSnapshot(`
    "Plan  cleanup: 1,000 to delete, 1,001 left alone

    123456789012 eu-west-2
      - ec2:DeleteVolume × 1,000
          vol-000124395a6bc75bf  🚀 rocket      for: 40 days ol…
          vol-000ce80322d8d1be3  データベース…  for: 41 days ol…
          vol-0005df05d95be36ab  a-very-long-…  for: 40 days ol…
          … and 997 more

    Left alone × 1,001
      1,000  it is younger than 30 days  snap-000b2a9c9bd08a8a2…
          1  not asked: clusters whose persistent volumes name
             one by its id and put no tag on it
             other users of volumes

    Saves  2.79 USD an hour while it lasts, 2,040.00 USD a month
    No way back  for 1,000 steps: a snapshot that no Recycle Bin
      rule holds does not come back
    "
  `);
});

test('a wide plan stands as it is', () => {
  expect(drawn(Infinity)).toMatchInlineSnapshot(`
    "Plan  cleanup: 1,000 to delete, 1,001 left alone

    123456789012 eu-west-2
      - ec2:DeleteVolume × 1,000
          vol-000124395a6bc75bf  🚀 rocket                      for: 40 days old, 1.68 USD a month, no mount
          vol-000ce80322d8d1be3  データベースの古いディスク     for: 41 days old, 3.68 USD a month, no mount
          vol-0005df05d95be36ab  a-very-long-name-that-goes-on  for: 40 days old, 2.08 USD a month
          … and 997 more

    Left alone × 1,001
      1,000  it is younger than 30 days  snap-000b2a9c9bd08a8a2, snap-0057bc544e6fdd136, …
          1  not asked: clusters whose persistent volumes name one by its id and put no tag on it  other users of volumes

    Saves  2.79 USD an hour while it lasts, 2,040.00 USD a month
    No way back  for 1,000 steps: a snapshot that no Recycle Bin rule holds does not come back
    "
  `);
});

test('no line is wider than the terminal', () => {
  for (const width of [60, 72, 80, 100, 120])
    for (const line of drawn(width).split('\n'))
      expect([width, line, textWidth(line) <= width]).toEqual([width, line, true]);
});

test('an undo names the run that it takes back', () => {
  const header = { ...summary.header, operation: 'undo', input: { run: '20261128T092759Z-037348e2' } };
  const text = renderPlan({ ...summary, header }, { style: createStyle(false), width: 80, now: 0 });
  expect(text).toMatch(/^Plan {2}undo of 20261128T092759Z-037348e2: 1,000 to delete, 1,001 left alone$/m);
});
