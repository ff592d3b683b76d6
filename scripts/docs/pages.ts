import { configurationJsonSchema } from '../../src/cli/config/json-schema.ts';
import { stackJsonSchema } from '../../src/cli/infra/json-schema.ts';
import { listCommands } from '../../src/cli/manifest.ts';
import { commandPage } from './command-page.ts';
import { configurationPage } from './configuration-page.ts';
import { exitCodesPage } from './exit-codes-page.ts';
import { indexPage } from './index-page.ts';

/** Every generated file by its path in the repository. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  const commands = [...listCommands()];
  for (const { path, entry } of commands) {
    const { command } = await entry.load();
    pages.set(`docs/reference/commands/${path.join('-')}.md`, commandPage(path, entry.brief, command));
  }
  const schema = configurationJsonSchema();
  pages.set('docs/reference/README.md', indexPage(commands));
  pages.set('docs/reference/exit-codes.md', exitCodesPage());
  pages.set('docs/reference/configuration.md', configurationPage(schema));
  pages.set('docs/nuage.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`);
  pages.set('docs/stack.schema.json', `${JSON.stringify(stackJsonSchema(), undefined, 2)}\n`);
  return pages;
}
