import type { Argument, Arguments } from '../../src/cli/arguments.ts';
import { positionalName } from '../../src/cli/command.ts';
import type { Command } from '../../src/cli/command.ts';
import { usageLine } from '../../src/cli/help/render-help.ts';
import { page, table } from './markdown.ts';

/** The page of one command. */
export function commandPage(path: readonly string[], brief: string, command: Command): string {
  const positionals = Object.entries(command.positionals).map(([name, argument]) => [
    `\`${positionalName(name, argument)}\``,
    meaning(argument),
  ]);
  return page(
    `# nuage ${path.join(' ')}`,
    `${brief}.`,
    `\`\`\`sh\n${usageLine(path, command)}\n\`\`\``,
    command.description.trim(),
    ...(positionals.length === 0 ? [] : ['## Arguments', table(['Argument', 'Meaning'], positionals)]),
    ...flagSection('## Flags', command.flags),
    'The flags of every command are in the [reference](../README.md#flags-of-every-command).',
    '## Examples',
    ...command.examples.map(({ line, does }) => `${does}:\n\n\`\`\`sh\n${line}\n\`\`\``),
    ...(command.actions.length === 0
      ? []
      : ['## Actions that it calls', command.actions.map((action) => `- \`${action}\``).join('\n')]),
  );
}

/** A section with a table of flags; nothing when there are none. */
export function flagSection(title: string, flags: Arguments): readonly string[] {
  const rows = Object.entries(flags)
    .filter(([, flag]) => flag.hidden !== true)
    .map(([name, flag]) => [`\`${flagWords(name, flag)}\``, meaning(flag)]);
  return rows.length === 0 ? [] : [title, table(['Flag', 'Meaning'], rows)];
}

function flagWords(name: string, flag: Argument<unknown>): string {
  const letter = flag.short === undefined ? '' : `-${flag.short}, `;
  return `${letter}--${name}${flag.value === undefined ? '' : ` ${flag.value.placeholder}`}`;
}

function meaning({ brief, defaultText, value, repeatable }: Argument<unknown>): string {
  const words =
    value?.choices === undefined || value.placeholder.includes('|')
      ? []
      : [`one of ${value.choices.map((word) => `\`${word}\``).join(', ')}`];
  const notes = [
    ...words,
    ...(defaultText === undefined ? [] : [`default \`${defaultText}\``]),
    ...(repeatable ? ['may be repeated'] : []),
  ];
  return [brief, ...notes].join('; ');
}
