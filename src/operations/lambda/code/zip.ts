import { createHash } from 'node:crypto';
import type { Zippable } from 'fflate';

export interface CodeFile {
  /** With slashes, from the folder that Lambda unpacks into. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/** The first moment that a zip file can say, in whatever zone it is read. */
const fixedDate = new Date(1980, 0, 1);
/** What makes the mode of a file count: the zip file says that it was made on a Unix. */
const unix = 3;

/**
 * A zip file that is the same for the same files, whoever packs them and whenever: names in order, one date, and of a
 * mode only whether the file can be executed. All may be read, because functions do not run as who packed them.
 */
export async function zipOf(files: readonly CodeFile[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const entries: Zippable = {};
  for (const { path, bytes, executable } of files.toSorted(byPath)) {
    const mode = executable ? 0o100755 : 0o100644;
    entries[path] = [bytes, { mtime: fixedDate, os: unix, attrs: mode * 0x1_00_00, level: 9 }];
  }
  return zipSync(entries);
}

function byPath(left: CodeFile, right: CodeFile): number {
  return left.path < right.path ? -1 : 1;
}

/** As Lambda says it in `CodeSha256`: in base64. */
export function codeSha256(zip: Uint8Array): string {
  return createHash('sha256').update(zip).digest('base64');
}
