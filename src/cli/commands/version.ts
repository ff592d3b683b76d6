import { defineCommand } from '../command.ts';
import { version } from '../version.ts';

export const command = defineCommand({
  description:
    'Prints the version of nuage, and with --output json also those of Node.js and of the platform.',
  examples: [{ line: 'nuage version', does: 'Print the version' }],
  flags: {},
  positionals: {},
  async run(_input, { print }) {
    const { node } = process.versions;
    await print.value(
      { nuage: version, node, platform: `${process.platform}-${process.arch}` },
      () => `nuage ${version}\n`,
    );
  },
});
