import { defineCommand } from '../../command.ts';
import { loadConfiguration } from '../../config/load-configuration.ts';

export const command = defineCommand({
  description: 'Prints the configuration that holds here, checked, as YAML or in the format of --output.',
  examples: [
    { line: 'nuage config show', does: 'Print it as YAML' },
    {
      line: "nuage config show --query 'schedules.*.timezone'",
      does: 'Print the time zones of all schedules',
    },
  ],
  flags: {},
  positionals: {},
  async run(_input, { print, globals, surroundings }) {
    const { path, configuration } = await loadConfiguration(globals.config, surroundings);
    const { yamlText } = await import('../../print/yaml.ts');
    await print.value(
      configuration,
      ({ style }) => `${style.dim(`# ${path ?? 'no file: the defaults'}`)}\n${yamlText(configuration)}`,
    );
  },
});
