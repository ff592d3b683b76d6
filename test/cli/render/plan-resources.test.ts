import { expect, test } from 'vitest';
import { resourceLines } from '../../../src/cli/render/plan-resources.ts';
import { createStyle } from '../../../src/cli/render/style.ts';
import { textWidth } from '../../../src/cli/render/text-width.ts';
import type { ResourceChange } from '../../../src/operations/plan/step.ts';

const policy =
  'data: s3:GetObject, s3:PutObject, s3:DeleteObject on ${bucket.data.arn}/*, ${bucket.more.arn}/*';
const resources: readonly ResourceChange[] = [
  { address: 'vpc', change: 'create', attributes: [{ name: 'cidr', after: '10.0.0.0/16' }] },
  {
    address: 'role.worker',
    id: 'shop-worker',
    change: 'update',
    attributes: [{ name: 'policies', before: ['data: s3:GetObject on *'], after: [policy] }],
  },
  {
    address: 'instance.web-1',
    id: 'i-1',
    change: 'replace',
    attributes: [
      { name: 'type', before: 't3.small', after: 't3.medium' },
      {
        name: 'userData',
        before: '10 bytes, sha256 a8076d3d28d2',
        after: '12 bytes, sha256 b875f928546a',
        forces: true,
      },
    ],
  },
  { address: 'security-group.web', id: 'sg-1', change: 'replace', createFirst: true, attributes: [] },
  { address: 'secret.db', id: 'arn', change: 'delete', attributes: [] },
];

const lines = (width: number) => resourceLines(resources, { style: createStyle(false), width, now: 0 });

test('a plan of resources has Terraform’s symbols, old → new, and says what forces a new one', () => {
  expect(lines(140)).toEqual([
    '   + vpc',
    '       cidr      10.0.0.0/16',
    '   ~ role.worker  shop-worker',
    '       policies  - data: s3:GetObject on *',
    `                 + ${policy}`,
    ' -/+ instance.web-1  i-1',
    '       type      t3.small → t3.medium',
    '       userData  10 bytes, sha256 a8076d3d28d2 → 12 bytes, sha256 b875f928546a  forces a new one',
    ' +/- security-group.web  sg-1',
    '   - secret.db  arn',
  ]);
});

test('on a narrow screen long texts go on in further lines, and nothing is cut', () => {
  const narrow = lines(80);
  expect(narrow.every((line) => textWidth(line) <= 80)).toBe(true);
  const words = (all: readonly string[]) =>
    all
      .join(' ')
      .split(/\s+/)
      .filter((word) => word !== '');
  expect(words(narrow)).toEqual(words(lines(140)));
  expect(narrow).toContain('                 + data: s3:GetObject, s3:PutObject, s3:DeleteObject on');
});
