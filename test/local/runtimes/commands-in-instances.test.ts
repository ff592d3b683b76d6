import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RealRuntimes } from '../../../src/local/runtimes/real-runtimes.ts';
import { systemClock, systemProcesses } from '../../../src/system.ts';

const runtimes = new RealRuntimes({ allowProcesses: false, processes: systemProcesses, wall: systemClock });
afterAll(() => runtimes.close());
const { mode } = await runtimes.available();
const inNamespaces = test.runIf(mode === 'namespaces');
const instance = runtimes.instance('i-0123456789abcdef0');

inNamespaces('a script ends as it ends anywhere', async () => {
  const done = await instance.run({ script: '#!/bin/sh\necho out; echo err >&2; exit 3\n' });
  expect(done).toEqual({
    exitCode: 3,
    signal: undefined,
    stdout: 'out\n',
    stderr: 'err\n',
    timedOut: false,
    truncated: false,
  });
});

inNamespaces(
  'a process sees nothing of the person: environment, home, files, processes, network',
  async () => {
    process.env['AWS_SECRET_ACCESS_KEY_OF_PERSON'] = 'secret';
    const secret = mkdtempSync(join(tmpdir(), 'person-'));
    writeFileSync(join(secret, 'credentials'), 'secret');
    const script = `
env
ls -A ${homedir()} 2>&1
cat ${secret}/credentials /etc/shadow 2>&1
cat /proc/*/environ 2>/dev/null | tr '\\0' '\\n'
ls -d /proc/[0-9]* | wc -l
tail -n +3 /proc/net/dev | cut -d: -f1
touch /usr/bin/mine 2>&1
mount -o remount,rw,bind /usr 2>&1
echo 1 2>&1 >/proc/sys/kernel/panic
kill -9 ${process.pid} 2>&1`;
    const { stdout, stderr } = await instance.run({ script });
    rmSync(secret, { recursive: true });
    delete process.env['AWS_SECRET_ACCESS_KEY_OF_PERSON'];
    expect(stdout + stderr).not.toContain('PERSON');
    expect(stdout + stderr).not.toContain('secret\n');
    expect(stdout).toContain(`cat: ${secret}/credentials: No such file or directory`);
    expect(stdout).toContain('cat: /etc/shadow: No such file or directory');
    expect(stdout).toContain("touch: cannot touch '/usr/bin/mine': Read-only file system");
    expect(stdout).toContain('permission denied');
    expect(stdout).toContain('No such process');
    expect(stdout).toMatch(/^ *lo$/m);
    expect(stdout).not.toMatch(/^ *e(?:th|n)/m);
    expect(stdout + stderr).toContain('cannot create /proc/sys/kernel/panic');
  },
);

inNamespaces('files last from one command to the next, and so do processes left behind', async () => {
  await instance.run({ script: 'echo kept >/root/file; sleep 1000 >/dev/null 2>&1 &' });
  const { stdout } = await instance.run({
    script: 'cat /root/file; for p in /proc/[0-9]*; do cat $p/comm; done',
  });
  expect(stdout).toContain('kept\n');
  expect(stdout).toContain('sleep\n');
});

inNamespaces('what takes too long is ended with all that it started', async () => {
  const done = await instance.run({ script: 'sleep 1001 & echo begun; sleep 1002', timeoutMs: 300 });
  expect(done).toMatchObject({ exitCode: undefined, signal: 'SIGKILL', stdout: 'begun\n', timedOut: true });
  const { stdout } = await instance.run({ script: "cat /proc/*/cmdline | tr '\\0' ' '" });
  expect(stdout).not.toMatch(/sleep 100[12]/);
});

inNamespaces('of long output the beginning is kept', async () => {
  const done = await instance.run({ argv: ['head', '-c', '100000', '/dev/zero'], outputBytes: 1000 });
  expect(done.stdout).toHaveLength(1000);
  expect(done.truncated).toBe(true);
});

inNamespaces('a fork bomb stays within the instance and ends with it', async () => {
  const bomb = runtimes.instance('i-0bomb');
  const done = await bomb.run({
    script: 'f() { f | f & }; f; sleep 1; ls -d /proc/[0-9]* | wc -l',
    timeoutMs: 3000,
  });
  expect(Number(done.stdout || 0)).toBeLessThan(700);
  await bomb.remove();
});

inNamespaces('a file has its limit', async () => {
  const { exitCode, signal } = await instance.run({ argv: ['truncate', '-s', '2G', '/tmp/large'] });
  expect([exitCode, signal]).not.toEqual([0, undefined]);
});

inNamespaces('every process ends with its instance', async () => {
  const short = runtimes.instance('i-0short');
  const running = short.run({ script: 'setsid sleep 4242 & sleep 4242' });
  await short.run({ argv: ['true'] });
  await short.stop();
  const { signal } = await running;
  expect(signal).toBe('SIGKILL');
});
