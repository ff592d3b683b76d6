import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { InstanceInProcesses } from '../../../src/local/runtimes/instance-in-processes.ts';
import { systemClock, systemProcesses } from '../../../src/system.ts';

const directory = mkdtempSync(join(tmpdir(), 'plain-'));
const instance = new InstanceInProcesses(directory, { processes: systemProcesses, wall: systemClock });
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('a command finds nothing of the person in its environment, and its own directory as home', async () => {
  process.env['SOMETHING_OF_PERSON'] = 'secret';
  const { stdout } = await instance.run({ argv: ['env'], environment: { GIVEN: 'yes' } });
  delete process.env['SOMETHING_OF_PERSON'];
  expect(stdout).not.toContain('SOMETHING_OF_PERSON');
  expect(stdout).toContain(`HOME=${directory}/root\n`);
  expect(stdout).toContain('GIVEN=yes\n');
});

test('a script without #! is run by the shell', async () => {
  const { stdout, exitCode } = await instance.run({ script: 'pwd; exit 4' });
  expect({ stdout, exitCode }).toEqual({ stdout: `${directory}/root\n`, exitCode: 4 });
});

test('a command that is only being got ready ends with its instance as well', async () => {
  const at = mkdtempSync(join(tmpdir(), 'plain-'));
  const other = new InstanceInProcesses(at, { processes: systemProcesses, wall: systemClock });
  const running = other.run({ script: 'sleep 5000' });
  await other.remove();
  expect(await running).toMatchObject({ signal: 'SIGKILL' });
});

test('commands end with their instance, and their files with its removal', async () => {
  const running = instance.run({ script: 'echo begun; sleep 5000 & sleep 5000' });
  await instance.run({ argv: ['true'] });
  await instance.remove();
  expect(await running).toMatchObject({ signal: 'SIGKILL', timedOut: false });
});
