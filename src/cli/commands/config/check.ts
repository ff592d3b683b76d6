import { defineCommand } from '../../command.ts';
import { loadConfiguration } from '../../config/load-configuration.ts';

export const command = defineCommand({
  description: `Reads the configuration that holds here and says whether it is right. What is wrong is told with file, line, key and remedy, and the exit code is 64.

The configuration is the nuage.yaml, nuage.yml or nuage.config.ts found first from the working directory upward, or the file that --config names.`,
  examples: [
    { line: 'nuage config check', does: 'Check the configuration that holds here' },
    { line: 'nuage config check --config staging.yaml', does: 'Check a certain file' },
  ],
  flags: {},
  positionals: {},
  async run(_input, { print, globals, surroundings }) {
    const { path, configuration } = await loadConfiguration(globals.config, surroundings);
    const { schedules = {}, accounts = {} } = configuration;
    const found = {
      path: path ?? null,
      valid: true,
      schedules: Object.keys(schedules),
      accounts: Object.keys(accounts),
    };
    await print.value(found, ({ style }) => {
      if (path === undefined) {
        return `There is no configuration here, and none is needed. ${style.accent('nuage init')} writes one.\n`;
      }
      const parts = [count(found.schedules.length, 'schedule'), count(found.accounts.length, 'account')];
      return `${style.good('✓')} ${path} is right: ${parts.join(', ')}.\n`;
    });
  },
});

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
