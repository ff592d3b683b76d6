import { UsageError } from '../../errors.ts';
import type { CommandContext } from '../context.ts';
import { namedCloud, openControl } from './open-control.ts';
import { saveCloud } from './save-cloud.ts';

/** Saves what a twin is made of to a file: the local cloud that the command line leads to, as it is. */
export async function saveAccount(path: string, context: CommandContext): Promise<void> {
  if (!context.globals.local && namedCloud(context) === undefined)
    throw new UsageError('Only a local cloud has a twin so far, and this leads to AWS.', {
      hint: 'Rehearse on the local cloud with --local, or with --endpoint-url where one answers.',
    });
  await using opened = await openControl(context);
  await saveCloud(opened.control, path);
}
