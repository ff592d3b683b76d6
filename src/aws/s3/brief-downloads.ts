import { openSync, writeSync } from 'node:fs';
import type { Connection } from '../connection.ts';
import type { DraftKeeper } from './drafts.ts';
import { WholeFetcher } from './fetch-whole.ts';
import type { FoundObject } from './found-object.ts';
import { finishing, writeAll } from './finishing.ts';
import type { WriteAt } from './finishing.ts';

export interface BriefOptions {
  readonly drafts: DraftKeeper;
  readonly signal: AbortSignal | undefined;
  readonly onBytes: (bytes: number) => void;
  /** Writes to the disk; `fs.writeSync` unless a test has a full one. */
  readonly write?: WriteAt | undefined;
}

/** Downloads many small objects, each of which is written and named the moment that it has come whole. */
export class BriefDownloads {
  readonly #connection: Connection;
  readonly #options: BriefOptions;
  readonly #whole: WholeFetcher;

  constructor(connection: Connection, options: BriefOptions) {
    this.#connection = connection;
    this.#options = options;
    this.#whole = new WholeFetcher(connection, options.signal);
  }

  takes(object: FoundObject): boolean {
    return this.#whole.takes(object);
  }

  /** False where nothing came of it: the object is to be downloaded in the usual way. */
  download(object: FoundObject, path: string): Promise<boolean> {
    const { drafts, onBytes, write = writeSync } = this.#options;
    const brief = drafts.briefDraftOf(path);
    return this.#whole.fetch(object, (bytes, told) => {
      const descriptor = openSync(brief, 'wx', 0o666);
      finishing(descriptor, brief, path, () => {
        writeAll(write, descriptor, bytes, 0);
        return object.lastModified ?? (Date.parse(told ?? '') || this.#connection.target.clock.now());
      });
      onBytes(bytes.length);
    });
  }
}
