import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startLab } from './lab.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'nuage-ec2-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

test('an instance that was starting when the cloud stopped runs when it is back', async () => {
  const first = await startLab({ data });
  const [id = ''] = await first.launch(1, {
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'web' }] }],
  });
  const before = await first.describe(id);
  await first[Symbol.asyncDispose]();
  await using second = await startLab({ data });
  expect(await second.stateOf(id)).toBe('pending');
  await second.cloud.clock.advance('1m');
  const after = await second.describe(id);
  expect(after.State?.Name).toBe('running');
  expect(after.PrivateIpAddress).toBe(before.PrivateIpAddress);
  expect(after.Tags).toEqual([{ Key: 'Name', Value: 'web' }]);
});
