import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../support/run-program.ts';

const directory = fileURLToPath(new URL('../../examples', import.meta.url));
const nuage = fileURLToPath(new URL('../../dist/nuage.js', import.meta.url));

/** What an example prints, in a home and a working directory of its own. */
async function printedBy(file: string): Promise<string> {
  const { status, stdout, stderr } = await run(
    '/bin/sh',
    ['-c', 'cd "$HOME" && exec "$0" "$1"', execPath, join(directory, file)],
    { HOME: mkdtempSync(join(tmpdir(), 'nuage-home-')) },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

const shown: Readonly<Record<string, string>> = {
  'plan-apply-undo.ts': `jobs: it is running; Environment=test
api: it is running; Environment=test
Stopping.
  i-0f99acbfaea869614: done
  i-08b74aafc6df0b8af: done
jobs is stopped
web is running
api is stopped
And back.
  i-08b74aafc6df0b8af: done
  i-0f99acbfaea869614: done
jobs is running
web is running
api is running
`,
  'a-week-of-office-hours.ts': `2027-12-20 19:00  0 started, 2 stopped
2027-12-21 07:00  2 started, 0 stopped
2027-12-21 19:00  0 started, 2 stopped
2027-12-22 07:00  2 started, 0 stopped
2027-12-22 19:00  0 started, 2 stopped
2027-12-23 07:00  2 started, 0 stopped
2027-12-23 19:00  0 started, 2 stopped
2027-12-24 07:00  2 started, 0 stopped
2027-12-24 11:00  0 started, 2 stopped
118 hours of instances instead of 336.
web is stopped
api is stopped
`,
  'rehearse.ts': `+0 min  web: ec2:StopInstances
+0 min  web: stopping
+0 min  web: stopped
+720 min  web: pending
+720 min  web: running
+720 min  web: ec2:StartInstances
12 hours would cost 0.01 USD instead of 0.20.
It can be taken back.
Here web is running.
`,
  'backup-to-s3.ts': `backed up: done, 1 blocks read by now
backed up: done, 2 blocks read by now
restored: done
the new volume begins with: what must not be lost
`,
  'weather.ts': `10 calls took 14 tries.
Insufficient capacity.
`,
};

test.each(Object.entries(shown))('%s runs as it is', async (file, printed) => {
  expect(await printedBy(file)).toBe(printed);
});

test('tests with the SDK and with boto3 pass', async () => {
  const home = mkdtempSync(join(tmpdir(), 'nuage-home-'));
  const script = await run(execPath, ['--test', join(directory, 'test-your-own-code.test.ts')], {
    HOME: home,
  });
  expect(script.status, script.stdout).toBe(0);
  const python = await run('/usr/bin/python3', [join(directory, 'test_stopping.py')], {
    HOME: home,
    NUAGE: `${execPath} ${nuage}`,
  });
  expect(python.status, python.stderr).toBe(0);
});

test('every example is tried here and named in the list of them', async () => {
  const files = readdirSync(directory).filter((name) => !['README.md', 'fleet.ts'].includes(name));
  expect(files.toSorted()).toEqual(
    [...Object.keys(shown), 'test-your-own-code.test.ts', 'test_stopping.py'].toSorted(),
  );
});
