import { existsSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../../../errors.ts';
import { LocalCloud } from '../../../local/cloud.ts';
import { required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { unheldDirectory } from '../../local/refuse-daemon.ts';
import { file } from '../../values.ts';

export const command = defineCommand({
  description:
    'Makes the local cloud of ~/.nuage/local what a saved file holds. What is there already stays unless --replace says otherwise.',
  examples: [{ line: 'nuage local load fixture.cloud --replace', does: 'Begin from a saved cloud' }],
  flags: { replace: toggle('replace what the local cloud holds now') },
  positionals: { file: required(file('the saved cloud')) },
  async run({ flags, positionals }, context) {
    const { surroundings, print } = context;
    const data = unheldDirectory(surroundings.home);
    const path = resolve(surroundings.directory, positionals.file);
    const occupied = existsSync(data) && readdirSync(data).length > 0;
    if (occupied && !flags.replace) {
      throw new UsageError('The local cloud holds something already', {
        hint: '--replace puts the saved one in its place.',
      });
    }
    // Kept until the new one has opened, so that a damaged file costs nothing.
    const aside = `${data}.before-load`;
    await rm(aside, { recursive: true, force: true });
    if (occupied) await rename(data, aside);
    try {
      const cloud = await LocalCloud.load(path, { data });
      await cloud.stop();
    } catch (error) {
      await rm(data, { recursive: true, force: true });
      if (occupied) await rename(aside, data);
      throw error;
    }
    await rm(aside, { recursive: true, force: true });
    await print.value(
      { path, data },
      ({ style }) => `The local cloud is now what ${style.bold(path)} holds.\n`,
    );
  },
});
