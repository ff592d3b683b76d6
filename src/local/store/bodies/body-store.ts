import type { Body } from '../../../wire/http.ts';
import { lent } from '../../../wire/lent.ts';
import type { Store } from '../store.ts';
import type { BodyFiles } from './body-files.ts';
import { BodyReader } from './body-reader.ts';
import type { Stretch } from './body-reader.ts';
import { Draft } from './draft.ts';
import { bodyFilesFor } from './open-files.ts';
import { Pieces } from './pieces.ts';

const tables = `
  CREATE TABLE IF NOT EXISTS nuage_bodies (
    id INTEGER PRIMARY KEY, refs INTEGER NOT NULL, size INTEGER NOT NULL, crc INTEGER NOT NULL, bytes BLOB
  );
`;

const table = 'nuage_bodies';
const insert = 'INSERT INTO nuage_bodies (id, refs, size, crc, bytes) VALUES (?, 1, ?, ?, ?)';

/** A part of a body that is to be read; all of it unless said otherwise. */
export interface Wanted {
  readonly id: number;
  readonly from?: number;
  /** Exclusive. */
  readonly to?: number;
}

interface BodyRow {
  readonly size: number;
  readonly crc: number;
  /** Undefined when a file holds them. */
  readonly bytes: Uint8Array | undefined;
}

/** A body that a file holds, for a copy of the whole cloud. */
export interface FiledBody {
  readonly id: number;
  readonly size: number;
  read(): AsyncIterable<Uint8Array>;
}

/**
 * Bodies: bytes that come and go as streams, such as S3's objects and the code of functions. Small ones are in the
 * database, others are files. What is kept, shared and released belongs to the store's open transaction; taking
 * bytes in and reading them does not.
 */
export class BodyStore {
  readonly #store: Store;
  readonly #openFiles: () => BodyFiles;
  readonly #held = new Map<number, number>();
  /** Released while somebody read them. */
  readonly #doomed = new Set<number>();
  readonly #pieces = new Pieces();
  #files: BodyFiles | undefined;
  #next: number;

  /** @param openFiles Opens the place for large bodies; called once, when it is first needed. */
  constructor(store: Store, openFiles: () => BodyFiles = () => bodyFilesFor(store)) {
    this.#store = store;
    this.#openFiles = openFiles;
    store.define(tables);
    this.#next = Number(store.statement('SELECT max(id) FROM nuage_bodies').get()?.[0] ?? 0) + 1;
    if (store.directory !== undefined) this.#sweep();
  }

  /** A new body, to be written, sealed and kept; what is not kept goes when the draft is disposed of. */
  draft(): Draft {
    return new Draft(this.#next++, () => this.#place());
  }

  /** A body that is here whole, sealed at once; undefined for one that a file is to hold, which takes longer. */
  hold(bytes: Uint8Array): Draft | undefined {
    const draft = this.draft();
    return draft.hold(bytes) ? draft : undefined;
  }

  /** Takes a body in to its end. `onPiece` sees its bytes as they pass, to hash them. */
  async take(body: Body, onPiece: (piece: Uint8Array) => void = () => {}): Promise<Draft> {
    const draft = this.draft();
    try {
      for await (const piece of body instanceof Uint8Array ? [body] : lent(body)) {
        onPiece(piece);
        const writing = draft.write(piece);
        if (writing !== undefined) await writing;
      }
      await draft.seal();
      return draft;
    } catch (error) {
      await draft[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Keeps a sealed draft, once; its number is its reference. */
  keep(draft: Draft): number {
    if (!draft.sealed) throw new TypeError('A body is kept once it is sealed.');
    const { transaction, waiting } = this.#store;
    const { id, size, crc, bytes } = draft;
    waiting.put(
      table,
      id,
      { sql: insert, values: () => [id, size, crc, bytes ?? null] },
      bytes?.byteLength ?? 0,
    );
    // After the commit: until then the file is the draft's, which removes it when all is undone.
    if (bytes === undefined) transaction.afterCommit(() => draft.settle());
    return id;
  }

  /** One more reference to a body. */
  retain(id: number): void {
    this.#store.waiting.flush(table);
    this.#store.transaction.write();
    this.#store.statement('UPDATE nuage_bodies SET refs = refs + 1 WHERE id = ?').run(id);
  }

  /** One reference less; with the last one the bytes go, once the transaction is committed and nobody reads them. */
  release(id: number): void {
    const { transaction, waiting } = this.#store;
    // A file behind it has to be let go of: only what is in the row can be forgotten with it.
    if (waiting.get(table, id)?.values().at(-1) instanceof Uint8Array) {
      waiting.drop(table, id);
      return;
    }
    waiting.flush(table);
    transaction.write();
    // Most bodies are small and have one reference. RETURNING would make a table of its own for the answer.
    if (this.#changes('DELETE FROM nuage_bodies WHERE id = ? AND refs <= 1 AND bytes IS NOT NULL', id))
      return;
    if (this.#changes('DELETE FROM nuage_bodies WHERE id = ? AND refs <= 1', id))
      transaction.afterCommit(() => this.#forget(id));
    else this.#changes('UPDATE nuage_bodies SET refs = refs - 1 WHERE id = ?', id);
  }

  #changes(sql: string, id: number): boolean {
    return Number(this.#store.statement(sql).run(id).changes) > 0;
  }

  /** The bytes of a small body; undefined when a file holds them. */
  inline(id: number): Uint8Array | undefined {
    return this.#row(id)?.bytes;
  }

  /**
   * Opens bodies to be read one after the other, now or later: what is released meanwhile is still read. The reader
   * has to be read to its end or returned. Throws DamagedStoreError, while it is read, for a file that is not whole.
   */
  open(wanted: readonly Wanted[]): BodyReader {
    const stretches: Stretch[] = [];
    const held: number[] = [];
    for (const { id, from = 0, to } of wanted) {
      const row = this.#row(id);
      if (row === undefined) throw new TypeError(`Body ${id} has no row`);
      const { size, crc, bytes } = row;
      if (bytes === undefined) held.push(id);
      stretches.push({ source: bytes ?? this.#place().pathOf(id), from, to: to ?? size, size, crc });
    }
    for (const id of held) this.#held.set(id, (this.#held.get(id) ?? 0) + 1);
    return new BodyReader(stretches, this.#pieces, () => this.#letGo(held));
  }

  /** The bodies that files hold. */
  *filed(): Generator<FiledBody> {
    this.#store.waiting.flush(table);
    const rows = this.#store.statement('SELECT id, size FROM nuage_bodies WHERE bytes IS NULL ORDER BY id');
    for (const [id, size] of rows.all().map((row) => [Number(row[0]), Number(row[1])] as const))
      yield { id, size, read: () => this.open([{ id }]) };
  }

  /** Puts the files of a saved cloud in place, whose database has their rows already. */
  async fill(saved: Iterable<FiledBody>): Promise<void> {
    for (const { id, read } of saved) await this.#place().copy(id, read());
  }

  /** Lets go of the files. The store is closed by whoever opened it. */
  close(): void {
    for (const id of this.#doomed) this.#place().delete(id);
    this.#files?.close();
  }

  #place(): BodyFiles {
    this.#files ??= this.#openFiles();
    return this.#files;
  }

  /** Removes what a process that ended in the middle has left. */
  #sweep(): void {
    const files = this.#place();
    if (!files.unclean) return;
    for (const id of files.list()) if (this.#row(id) === undefined) files.delete(id);
  }

  #row(id: number): BodyRow | undefined {
    const waits = this.#store.waiting.get(table, id)?.values();
    if (waits !== undefined) return rowOf(waits[1], waits[2], waits[3]);
    const row = this.#store.statement('SELECT size, crc, bytes FROM nuage_bodies WHERE id = ?').get(id);
    return row === undefined ? undefined : rowOf(row[0], row[1], row[2]);
  }

  #forget(id: number): void {
    if (this.#held.has(id)) this.#doomed.add(id);
    else this.#place().delete(id);
  }

  #letGo(ids: readonly number[]): void {
    for (const id of ids) {
      const left = (this.#held.get(id) ?? 1) - 1;
      if (left > 0) {
        this.#held.set(id, left);
        continue;
      }
      this.#held.delete(id);
      if (this.#doomed.delete(id)) this.#place().delete(id);
    }
  }
}

function rowOf(size: unknown, crc: unknown, bytes: unknown): BodyRow {
  return {
    size: Number(size),
    crc: Number(crc),
    bytes: bytes instanceof Uint8Array ? bytes : undefined,
  };
}
