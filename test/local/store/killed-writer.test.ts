import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { Store } from '../../../src/local/store/store.ts';
import { ledger, mirror } from './ledger.ts';

const writers = 4;
const kills = 52;
/** Milliseconds. Pages of the log fill up and are folded into the database within this. */
const longestLife = 100;

/** Runs the writers until a random moment after each has written, kills them, and returns what they acknowledged. */
async function lifeAndDeath(
  program: string,
  root: string,
  chance: () => number,
): Promise<Map<string, number>> {
  const child = spawn(process.execPath, [program, root, String(writers)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  await pause(chance() * longestLife);
  child.kill('SIGKILL');
  await closed;
  expect(child.signalCode).toBe('SIGKILL');
  const names = Array.from({ length: writers }, (_, at) => `w${at}`);
  return new Map(
    names.map((name) => {
      const lines = readFileSync(join(root, `${name}.acknowledged`), 'utf8').split('\n');
      return [name, Number(lines.at(-2))];
    }),
  );
}

function verify(directory: string, acknowledged: number, whole: boolean): void {
  const store = new Store({ directory });
  try {
    const state = store.at('123456789012', 'us-east-1');
    const last = Number(store.meta('last'));
    expect(last).toBeGreaterThanOrEqual(acknowledged);
    // The last one may have been committed and not said; one more was never begun.
    expect(last).toBeLessThanOrEqual(acknowledged + 1);
    expect(state.table(ledger).count()).toBe(last + 1);
    expect(state.table(mirror).count()).toBe(last + 1);
    const from = whole ? 0 : Math.max(0, acknowledged - 20);
    let at = from;
    for (const row of state.table(ledger).list({ from: `n${String(from).padStart(9, '0')}` })) {
      expect(row.id).toBe(`n${String(at).padStart(9, '0')}`);
      expect(row.text.length).toBe((at * 37) % 3000);
      expect(state.table(mirror).get(row.id)).toEqual(row);
      at++;
    }
    expect(at).toBe(last + 1);
  } finally {
    store.close();
  }
}

test(`an acknowledged write survives kill -9: ${writers * kills} writers killed at random moments`, async () => {
  const root = mkdtempSync(join(tmpdir(), 'nuage-killed-'));
  try {
    let seed = 20_261_122;
    const chance = (): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
      return seed / 2 ** 31;
    };
    const program = join(root, 'writer.mjs');
    // Bundled, because reading TypeScript anew would cost each thread more than its life.
    await build({
      entryPoints: [join(import.meta.dirname, 'writer.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    for (let kill = 1; kill <= kills; kill++) {
      const acknowledged = await lifeAndDeath(program, root, chance);
      // Half the time the next writer finds the directory as the killed one left it.
      if (kill % 2 === 1 && kill < kills - 1) continue;
      for (const [name, at] of acknowledged) verify(join(root, name), at, kill === kills);
      // New directories now and then, so that they stay small and their making is interrupted, too.
      if (kill % 12 === 0 && kill < kills)
        for (const name of acknowledged.keys()) rmSync(join(root, name), { recursive: true });
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
