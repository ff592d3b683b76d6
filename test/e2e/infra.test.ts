import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startCloud } from '../support/cloud.ts';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

test('the example of the guide is planned, made, found unchanged and destroyed by the binary', async () => {
  await using cloud = await startCloud();
  // Machines start and end in moments.
  cloud.cloud.clock.setRate(60);
  const home = mkdtempSync(join(tmpdir(), 'nuage-infra-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const guide = readFileSync(resolve('docs/guides/infrastructure.md'), 'utf8');
  writeFileSync(join(home, 'infra.yaml'), /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '');
  const nuage = (...line: readonly string[]): Promise<Ran> =>
    new Promise((done) => {
      const environment = {
        ...cloud.environment,
        HOME: home,
        AWS_REGION: 'eu-west-1',
      };
      execFile(
        process.execPath,
        [resolve('dist/nuage.js'), 'infra', ...line],
        { cwd: home, env: environment },
        (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  const planned = await nuage('plan', '--detailed-exitcode');
  expect(planned.stdout).toContain('Plan  infra apply: 10 to create');
  expect(planned.code).toBe(2);
  const applied = await nuage('apply', '--yes');
  expect(applied.stdout).toMatch(/✓ infra apply: 20 steps, 20 done[\s\S]*address \d+\.\d+\.\d+\.\d+/);
  expect(await nuage('plan', '--detailed-exitcode')).toMatchObject({ code: 0 });
  const destroyed = await nuage('destroy', '--yes', '--output', 'json');
  expect(JSON.parse(destroyed.stdout)).toMatchObject({ status: 'done', problems: [] });
  expect(await nuage('destroy', '--yes')).toMatchObject({ code: 0 });
});
