import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileState } from './file-changed.ts';
import type { ObjectPlace } from './object-settings.ts';

/** What is written down of an upload in parts, so that the next run finds it when this one is killed. */
export interface UploadNote extends ObjectPlace, FileState {
  readonly path: string;
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
  await mkdir(notes.directory, { recursive: true, mode: 0o700 });
  const file = fileOf(notes, note);
  const draft = `${file}.${notes.processes.own}`;
  await writeFile(draft, JSON.stringify(note), { mode: 0o600 });
  await rename(draft, file);
}

export async function removeNote(notes: UploadNotes, place: ObjectPlace): Promise<void> {
  await rm(fileOf(notes, place), { force: true });
}
