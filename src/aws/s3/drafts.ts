import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { makeDirectorySync } from '../../make-directory.ts';
import type { FoundObject } from './found-object.ts';
import type { UploadNotes } from './upload-notes.ts';

/** What came of a range of an object and lies in a draft. */
export interface KeptRange {
  readonly algorithm: string;
  readonly checksum: Buffer;
}

/** A draft that a run which was killed left, with what is whole of it. */
export interface LeftDraft {
  readonly draft: string;
  readonly ranges: ReadonlyMap<number, KeptRange>;
}

/** The name of a draft: of nothing else that a person would make. */
const draftName = /^\..+\.nuage-[0-9a-f]{8}-\d+$/;

/** Whether a file is what a download under way, or one that was killed, writes into. */
export function isDraft(name: string): boolean {
  return draftName.test(name);
}

/** Names drafts and, where it keeps notes, knows what is left of others. */
export interface DraftKeeper {
  /** Where the bytes of a file come into first: a name that nothing else has, in a directory that is there. */
  draftOf(path: string): string;
  /**
   * The same for bytes that are written, and take their name, before anything else can happen: one name for all files of
   * a directory, which it finds and forgets at less cost than a name for each.
   */
  briefDraftOf(path: string): string;
  /** What is there already of this very object for this very file. */
  leftOf?(path: string, object: FoundObject): LeftDraft | undefined;
  /** Bytes of an object will come into a draft range by range. */
  began?(draft: string, path: string, object: FoundObject): void;
  /** A range has come whole. */
  came?(draft: string, range: number, kept: KeptRange): void;
  /** It was stopped. How many ranges of the draft wait for the next run; a draft with none goes. */
  stays?(draft: string): number;
}

/** A draft that nobody keeps notes of. */
export function draftWithoutNotes(id: string): DraftKeeper {
  const suffix = `nuage-${id}`;
  return {
    draftOf: (path) => draftIn(dirname(path), basename(path), suffix, 1),
    briefDraftOf: (path) => briefDraftIn(dirname(path), suffix),
  };
}

function draftIn(directory: string, name: string, suffix: string, number: number): string {
  return `${directory}${sep}.${shortened(name)}.${suffix}-${number}`;
}

/** The others are counted from 1. */
function briefDraftIn(directory: string, suffix: string): string {
  return `${directory}${sep}.brief.${suffix}-0`;
}

interface Left {
  readonly note: string;
  readonly drafts: Map<string, { readonly draft: string; readonly ranges: Map<number, KeptRange> }>;
}

/** The notes of this process that are still written. */
const open = new Set<string>();

/**
 * The drafts of one transfer: files beside their targets that the bytes come into. Which directories have some is written
 * down before they do, and of large objects each range that is whole, so that the next run of the same transfer takes up
 * or takes away what this one leaves when it is killed. What another transfer or a process that lives works on is left alone.
 */
export class Drafts implements DraftKeeper {
  readonly #note: string;
  readonly #folder: UploadNotes;
  readonly #transfer: string;
  readonly #suffix: string;
  readonly #directories = new Set<string>();
  /** Of the file before: most are in the directory of the one before them. */
  #last: { readonly directory: string; readonly brief: string } | undefined;
  readonly #left: readonly Left[];
  /** Ranges that are whole, of drafts that have some. */
  readonly #ranges = new Map<string, Set<number>>();
  #stays = false;
  #count = 0;

  /** `transfer` names what is transferred where to; `id` is eight hexadecimal digits that no other run has. */
  constructor(folder: UploadNotes, transfer: string, id: string) {
    const start = createHash('sha256').update(transfer).digest('hex').slice(0, 32);
    this.#folder = folder;
    this.#transfer = transfer;
    this.#suffix = `nuage-${id}`;
    this.#note = join(folder.directory, `${start}-${id}.jsonl`);
    this.#left = leftBy(folder, start);
    open.add(this.#note);
  }

  draftOf(path: string): string {
    this.#count += 1;
    return draftIn(this.#place(path).directory, basename(path), this.#suffix, this.#count);
  }

  briefDraftOf(path: string): string {
    return this.#place(path).brief;
  }

  leftOf(path: string, object: FoundObject): LeftDraft | undefined {
    const name = nameOf(path, object);
    if (object.etag === undefined) return undefined;
    for (const { drafts } of this.#left) {
      const found = drafts.get(name);
      drafts.delete(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  began(draft: string, path: string, object: FoundObject): void {
    this.#write({ draft, of: nameOf(path, object) });
  }

  came(draft: string, range: number, { algorithm, checksum }: KeptRange): void {
    this.#write({ draft, range, algorithm, checksum: checksum.toString('base64') });
    const whole = this.#ranges.get(draft) ?? new Set();
    this.#ranges.set(draft, whole.add(range));
  }

  stays(draft: string): number {
    const ranges = this.#ranges.get(draft)?.size ?? 0;
    this.#stays ||= ranges > 0;
    return ranges;
  }

  /**
   * It has ended. Where all of it was looked at, what was left and not taken up goes too; else it waits for the next run,
   * as do drafts of its own that stay.
   */
  end(whole: boolean): void {
    if (whole) for (const left of this.#left) remove(left);
    if (!this.#stays) rmSync(this.#note, { force: true });
    open.delete(this.#note);
  }

  #place(path: string) {
    const last = this.#last;
    if (
      last !== undefined &&
      path.lastIndexOf(sep) === last.directory.length &&
      path.startsWith(last.directory)
    )
      return last;
    const directory = dirname(path);
    if (!this.#directories.has(directory)) {
      makeDirectorySync(directory);
      this.#write({ directory });
      this.#directories.add(directory);
    }
    this.#last = { directory, brief: briefDraftIn(directory, this.#suffix) };
    return this.#last;
  }

  #write(line: object): void {
    if (this.#directories.size === 0) {
      makeDirectorySync(this.#folder.directory, { mode: 0o700 });
      const head = { transfer: this.#transfer, suffix: this.#suffix, process: this.#folder.processes.own };
      appendFileSync(this.#note, `${JSON.stringify(head)}\n`, { mode: 0o600 });
    }
    appendFileSync(this.#note, `${JSON.stringify(line)}\n`);
  }
}

function remove({ note, drafts }: Left): void {
  for (const { draft } of drafts.values()) rmSync(draft, { force: true });
  rmSync(note, { force: true });
}

/** A name can have 255 bytes, and a draft's is longer than its file's. */
const longestStart = 200;

function shortened(name: string): string {
  if (name.length * 3 <= longestStart) return name;
  const bytes = Buffer.from(name);
  // Half of a character becomes a sign of three bytes.
  return bytes.length <= longestStart ? name : bytes.subarray(0, longestStart).toString();
}

/** The same file of the same object in the same state. */
function nameOf(path: string, { bucket, key, versionId, etag, size }: FoundObject): string {
  return JSON.stringify([path, bucket, key, versionId, etag, size]);
}

/** What runs of the same transfer left that are no more. What cannot be gone on with is taken away. */
function leftBy({ directory, processes }: UploadNotes, start: string): readonly Left[] {
  const found: Left[] = [];
  for (const file of namesIn(directory)) {
    const note = join(directory, file);
    if (!file.startsWith(start)) continue;
    const [head, ...lines] = linesOf(note);
    const { process: id, suffix } = head ?? {};
    const alive = id === processes.own ? open.has(note) : typeof id === 'number' && processes.isAlive(id);
    if (alive) continue;
    const drafts = draftsIn(lines);
    const known = new Set([...drafts.values()].map(({ draft }) => draft));
    const there = new Set<string>();
    for (const { directory: place } of lines) {
      if (typeof place !== 'string' || typeof suffix !== 'string') continue;
      for (const name of namesIn(place)) {
        if (!isDraft(name) || !name.includes(`.${suffix}-`)) continue;
        const draft = `${place}${sep}${name}`;
        if (known.has(draft)) there.add(draft);
        else rmSync(draft, { force: true });
      }
    }
    for (const [name, { draft }] of drafts) if (!there.has(draft)) drafts.delete(name);
    found.push({ note, drafts });
  }
  return found;
}

function draftsIn(lines: readonly Line[]): Left['drafts'] {
  const drafts: Left['drafts'] = new Map();
  for (const { draft, of, range, algorithm, checksum } of lines) {
    if (typeof draft !== 'string') continue;
    if (typeof of === 'string') drafts.set(of, { draft, ranges: new Map() });
    if (typeof range !== 'number' || typeof algorithm !== 'string' || typeof checksum !== 'string') continue;
    const one = [...drafts.values()].find((other) => other.draft === draft);
    one?.ranges.set(range, { algorithm, checksum: Buffer.from(checksum, 'base64') });
  }
  return drafts;
}

type Line = Readonly<Record<string, unknown>>;

/** The lines that are whole: the last may have been under way. */
function linesOf(note: string): readonly Line[] {
  return readFileSync(note, 'utf8')
    .split('\n')
    .flatMap((line): readonly Line[] => {
      try {
        const read: unknown = JSON.parse(line);
        return typeof read === 'object' && read !== null ? [read as Line] : [];
      } catch {
        return [];
      }
    });
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    // It is no more there, or never was.
    return [];
  }
}
