import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { CommandContext } from './context.ts';

/** The bytes of a file that a person named, relative to where they are; `-` is standard input. */
export async function readInput(path: string, { surroundings, status }: CommandContext): Promise<Uint8Array> {
  if (path === '-') {
    // A person may type it, on a screen where nothing moves.
    await status.end();
    return readAll(surroundings.stdin);
  }
  try {
    return await readFile(resolve(surroundings.directory, path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new UsageError(`There is no file ${path}`);
    if (code === 'EISDIR') throw new UsageError(`${path} is a folder, not a file`);
    throw error;
  }
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}
