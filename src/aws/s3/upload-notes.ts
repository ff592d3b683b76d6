import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirectory } from '../../make-directory.ts';
import type { FileState } from './file-changed.ts';
import type { ObjectPlace, ObjectSettings } from './object-settings.ts';

/** What is written down of an upload in parts, or a copy, so that the next run finds it when this one is killed. */
export interface UploadNote extends ObjectPlace {
  /** Where its bytes come from, and how that was when they began to: two of the same are of the same bytes. */
  readonly from: string;
  /** What the object is given beside its bytes, which S3 is told when an upload begins. */
  readonly settings: string;
  readonly partSize: number;
  /** Epoch milliseconds. Written before S3 is asked for the upload, when there is no id yet. */
  readonly since: number;
  readonly id?: string | undefined;
  /** The process that works on it. */
  readonly process: number;
}

/** A folder with a note for each upload in parts that has not ended. */
export interface UploadNotes {
  readonly directory: string;
  readonly processes: { readonly own: number; isAlive(id: number): boolean };
}

function fileOf({ directory }: UploadNotes, { bucket, key }: ObjectPlace): string {
  const name = createHash('sha256').update(`${bucket}/${key}`).digest('hex').slice(0, 32);
  return join(directory, `${name}.json`);
}

/** What the bytes are of: of the same text they are the same. */
export function stateOf(path: string, { size, mtimeMs }: FileState): string {
  return JSON.stringify([path, size, mtimeMs]);
}

/** Settings without what they say: there may be a key among them. */
export function digestOf(settings: ObjectSettings): string {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  const sorted = given.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}

/** The note that a process which is no more left about an object. */
export async function findNote(notes: UploadNotes, place: ObjectPlace): Promise<UploadNote | undefined> {
  try {
    const note = JSON.parse(await readFile(fileOf(notes, place), 'utf8')) as UploadNote;
    const { process: id } = note;
    if (note.bucket !== place.bucket || note.key !== place.key) return undefined;
    return id !== notes.processes.own && notes.processes.isAlive(id) ? undefined : note;
  } catch {
    // None, or one that was being written when the machine stopped.
    return undefined;
  }
}

export async function writeNote(notes: UploadNotes, note: UploadNote): Promise<void> {
  await makeDirectory(notes.directory, { mode: 0o700 });
  const file = fileOf(notes, note);
  const draft = `${file}.${notes.processes.own}`;
  await writeFile(draft, JSON.stringify(note), { mode: 0o600 });
  await rename(draft, file);
}

export async function removeNote(notes: UploadNotes, place: ObjectPlace): Promise<void> {
  await rm(fileOf(notes, place), { force: true });
}
