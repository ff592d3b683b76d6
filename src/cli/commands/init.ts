import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { NuageError } from '../../errors.ts';
import { one, toggle } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { configurationTemplate } from '../config/template.ts';
import { file } from '../values.ts';

export const command = defineCommand({
  description: `Writes a nuage.yaml with every key explained, ready to be changed. It is valid as it stands.

An existing file is left alone unless --force says otherwise.`,
  examples: [
    { line: 'nuage init', does: 'Write nuage.yaml here' },
    { line: 'nuage init infra/nuage.yaml', does: 'Write it elsewhere' },
  ],
  flags: { force: toggle('replace the file when it is there') },
  positionals: { path: one(file('where to write it', 'PATH'), 'nuage.yaml') },
  async run({ flags, positionals }, { print, surroundings }) {
    const path = resolve(surroundings.directory, positionals.path);
    try {
      await writeFile(path, configurationTemplate, { flag: flags.force ? 'w' : 'wx' });
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error;
      throw writeError(path, error.code, error);
    }
    await print.value(
      { path },
      ({ style }) =>
        `Wrote ${style.bold(path)}. Change it, then run ${style.accent('nuage config check')}.\n`,
    );
  },
});

function writeError(path: string, code: unknown, cause: Error): NuageError {
  if (code === 'EEXIST') {
    return new NuageError('FileExists', `${path} is there already`, { hint: '--force replaces it.', cause });
  }
  return new NuageError('FileNotWritten', `${basename(path)} cannot be written: ${cause.message}`, { cause });
}
