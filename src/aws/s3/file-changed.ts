import { NuageError } from '../../errors.ts';

/** What tells one state of a file from another. */
export interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

/** A file became another one while it was read, so that what was read is neither. */
export class FileChangedError extends NuageError {
  constructor(path: string, what = 'while it was read, and nothing of it was kept in S3.') {
    super('FileChanged', `${path} changed ${what}`, {
      hint: 'Upload it again when nobody writes to it.',
    });
  }
}

export function sameState(a: FileState, b: FileState): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs;
}
