import { expect, test, vi } from 'vitest';
import { RealRuntimes } from '../../../src/local/runtimes/real-runtimes.ts';
import { systemClock, systemProcesses } from '../../../src/system.ts';

vi.mock('node:os', async (original) => ({ ...(await original<object>()), platform: () => 'darwin' }));

const machine = { processes: systemProcesses, wall: systemClock };

test('without namespaces nothing is run, and that is said', async () => {
  const runtimes = new RealRuntimes({ ...machine, allowProcesses: false });
  expect(await runtimes.available()).toEqual({
    mode: 'none',
    reason: "Nothing is run. Namespaces are Linux's; this is darwin.",
  });
  await expect(runtimes.instance('i-0').run({ argv: ['true'] })).rejects.toMatchObject({
    code: 'RuntimeUnavailable',
    message: "Nothing is run. Namespaces are Linux's; this is darwin.",
  });
  await runtimes.close();
});

test('plain processes are run where they are allowed', async () => {
  const runtimes = new RealRuntimes({ ...machine, allowProcesses: true });
  expect(await runtimes.available()).toMatchObject({ mode: 'processes' });
  expect(await runtimes.instance('i-0').run({ argv: ['echo', 'run'] })).toMatchObject({ stdout: 'run\n' });
  await runtimes.close();
});
