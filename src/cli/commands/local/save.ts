import { resolve } from 'node:path';
import { required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { openControl } from '../../local/open-control.ts';
import { saveCloud } from '../../local/save-cloud.ts';
import { file } from '../../values.ts';

export const command = defineCommand({
  description:
    'Saves the whole local cloud to one file, to keep or to share. The file appears whole or not at all.',
  examples: [{ line: 'nuage local save fixture.cloud', does: 'Save the cloud' }],
  flags: {},
  positionals: { file: required(file('where to save it')) },
  async run({ positionals }, context) {
    await using opened = await openControl(context);
    const path = resolve(context.surroundings.directory, positionals.file);
    await saveCloud(opened.control, path);
    await context.print.value({ path }, ({ style }) => `Saved to ${style.bold(path)}.\n`);
  },
});
