import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { auditBlocks } from '../../../../src/local/store/blocks/audit.ts';
import { BlockStore } from '../../../../src/local/store/blocks/block-store.ts';
import { FileContents } from '../../../../src/local/store/blocks/file-contents.ts';
import { Store } from '../../../../src/local/store/store.ts';
import { blockOf } from './block-writer.ts';

const kills = 8;

function sameBytes(left: Uint8Array | undefined, right: Uint8Array): boolean {
  return left !== undefined && Buffer.compare(left, right) === 0;
}

/** Lets the writer run until it has acknowledged some turns, kills it, and answers the last one acknowledged. */
async function killAfter(program: string, directory: string, turns: number): Promise<number> {
  const child = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('\n').length > turns) child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGKILL');
  return Number(said.split('\n').at(-2));
}

test(`no acknowledged block is lost and no reference dangles: killed ${kills} times`, async () => {
  const root = mkdtempSync(join(tmpdir(), 'nuage-blocks-'));
  try {
    const program = join(root, 'writer.mjs');
    await build({
      entryPoints: [join(import.meta.dirname, 'block-writer.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    const directory = join(root, 'data');
    for (let kill = 1; kill <= kills; kill++) {
      const acknowledged = await killAfter(program, directory, 1 + ((kill * 7) % 13));
      const store = new Store({ directory });
      const contents = new FileContents(join(directory, 'blocks'), false);
      const blocks = new BlockStore(store, contents);
      const last = Number(store.meta('turn'));
      expect(last).toBeGreaterThanOrEqual(acknowledged);
      for (let back = 0; back < Math.min(5, last + 1); back++)
        expect(
          sameBytes(blocks.read('vol', (last - back) % 5), blockOf(last - back)),
          `turn ${last - back}`,
        ).toBe(true);
      expect(auditBlocks(store, contents)).toEqual([]);
      blocks.close();
      store.close();
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('what a process left behind in the middle is cleared away by the next', () => {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-blocks-'));
  try {
    const folder = join(directory, 'blocks');
    const orphan = 'ab'.repeat(32);
    mkdirSync(join(folder, 'ab'), { recursive: true });
    writeFileSync(join(folder, 'ab', orphan), 'nobody asks for it');
    writeFileSync(join(folder, 'draft'), 'half');
    writeFileSync(join(folder, 'open'), '');
    const store = new Store({ directory });
    const blocks = new BlockStore(store, new FileContents(folder, true));
    expect(existsSync(join(folder, 'ab', orphan))).toBe(false);
    store.run(() => blocks.write('vol', [[0, blockOf(1)]]));
    blocks.close();
    store.close();
    expect(readdirSync(folder).filter((name) => name === 'draft' || name === 'open')).toEqual([]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test('a block whose file was changed or lost is named', () => {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-blocks-'));
  try {
    const folder = join(directory, 'blocks');
    const store = new Store({ directory });
    const blocks = new BlockStore(store, new FileContents(folder, false));
    store.run(() => blocks.write('vol', [[0, blockOf(1)]]));
    const [shelf = ''] = [readdirSync(folder).find((name) => name.length === 2)];
    const [name = ''] = readdirSync(join(folder, shelf));
    const file = join(folder, shelf, name);
    writeFileSync(file, 'other bytes');
    expect(() => blocks.read('vol', 0)).toThrow(
      `${file} is damaged: it does not hold what it is named after`,
    );
    rmSync(file);
    expect(() => blocks.read('vol', 0)).toThrow(`${file} is damaged: it cannot be read`);
    store.close();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
