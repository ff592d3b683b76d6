import { defineCommand } from '../../command.ts';

export const command = defineCommand({
  description:
    'Prints the JSON Schema of nuage.yaml. Editors that speak the YAML language server complete and check with it; the file that nuage init writes names it in its first line.',
  examples: [{ line: 'nuage config schema > nuage.schema.json', does: 'Save the schema' }],
  flags: {},
  positionals: {},
  async run(_input, { print }) {
    const { configurationJsonSchema } = await import('../../config/json-schema.ts');
    const { jsonText } = await import('../../print/json.ts');
    await print.value(configurationJsonSchema(), () => `${jsonText(configurationJsonSchema())}\n`);
  },
});
