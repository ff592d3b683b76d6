import { openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { Store } from '../../../src/local/store/store.ts';
import { ledger, mirror } from './ledger.ts';

/**
 * A writer to be killed: it commits as quickly as it can and notes in a file of its own what is committed. Each
 * transaction writes a row to two tables and a third elsewhere, so that a half-done one would show. One thread for
 * each directory.
 */
function write(directory: string): void {
  const store = new Store({ directory });
  const state = store.at('123456789012', 'us-east-1');
  const acknowledged = openSync(`${directory}.acknowledged`, 'w');
  const first = state.table(ledger).count();
  for (let at = first; ; at++) {
    store.run(() => {
      const row = { id: `n${String(at).padStart(9, '0')}`, text: 'x'.repeat((at * 37) % 3000) };
      state.table(ledger).put(row);
      state.table(mirror).put(row);
      store.setMeta('last', String(at));
    });
    writeSync(acknowledged, `${at}\n`);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
    if (at === first) parentPort?.postMessage('writing');
  }
}

if (isMainThread) {
  const [root = '.', count = '1'] = process.argv.slice(2);
  let writing = 0;
  for (let at = 0; at < Number(count); at++)
    new Worker(new URL(import.meta.url), { workerData: join(root, `w${at}`) }).on('message', () => {
      writing++;
      if (writing === Number(count)) writeSync(1, 'all are writing');
    });
} else {
  const directory: string = workerData;
  write(directory);
}
