import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    });
}

test.runIf(process.platform === 'linux')(
  'what runs in instances ends also when nuage is killed',
  async () => {
    const mark = `98765.${process.pid}`;
    const before = new Set(readdirSync(tmpdir()));
    const program = new URL('instance-to-kill.ts', import.meta.url).pathname;
    const nuage = spawn(process.execPath, [program, mark], { stdio: ['ignore', 'pipe', 'inherit'] });
    const first = await Promise.race([once(nuage.stdout, 'data'), once(nuage, 'exit')]);
    // Where there are no namespaces it has said so and ended.
    if (first[0] === 1) return;
    expect(commandLines()).toContain(`sleep ${mark} `);
    nuage.kill('SIGKILL');
    await vi.waitFor(() => expect(commandLines()).not.toContain(`sleep ${mark} `), { timeout: 120_000 });
    for (const name of readdirSync(tmpdir()))
      if (name.startsWith('nuage-runtimes-') && !before.has(name))
        rmSync(join(tmpdir(), name), { recursive: true });
  },
);
