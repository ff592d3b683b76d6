import { globalFlags } from '../../src/cli/global-flags.ts';
import type { CommandEntry } from '../../src/cli/manifest-entry.ts';
import { flagSection } from './command-page.ts';
import { page, table } from './markdown.ts';

/** The list of commands, and the flags that all of them take. */
export function indexPage(
  commands: readonly { readonly path: readonly string[]; readonly entry: CommandEntry }[],
): string {
  const rows = commands.map(({ path, entry }) => [
    `[nuage ${path.join(' ')}](commands/${path.join('-')}.md)`,
    entry.brief,
  ]);
  return page(
    '# Reference of the command line',
    'Made from the declarations in the code by `npm run docs`. See also [exit codes](exit-codes.md) and [the configuration](configuration.md).',
    '## Commands',
    table(['Command', 'What it does'], rows),
    ...flagSection('## Flags of every command', globalFlags),
    '## Output',
    'Tables are for people and may change. JSON, YAML and text are for scripts: on standard output there is nothing but the one document, and everything else is told on standard error. Lists are printed as they are read. `--query` is a [JMESPath](https://jmespath.org) expression over what `--output json` prints; with it, JSON is the default.',
    '## Environment',
    table(
      ['Variable', 'Meaning'],
      [
        [
          '`AWS_*`',
          'credentials, profile, region and endpoint, as the tools of AWS read them; not looked at with `--local`',
        ],
        ['`NO_COLOR`', 'print without colours'],
        ['`FORCE_COLOR`', 'print in colours, also into a pipe'],
        ['`HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`', 'the way out to AWS'],
      ],
    ),
  );
}
