import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const config: GroupEntry = group('The configuration file', {
  check: command(
    'Check the configuration and say what is wrong, and where',
    () => import('../commands/config/check.ts'),
  ),
  show: command(
    'Print the configuration as nuage understands it',
    () => import('../commands/config/show.ts'),
  ),
  schema: command(
    'Print the JSON Schema of the configuration, for editors',
    () => import('../commands/config/schema.ts'),
  ),
});
