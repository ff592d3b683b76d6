import { UsageError } from '../../errors.ts';
import type { ContentPlace } from '../../local/services/ec2/volumes/content.ts';
import type { CommandContext } from '../context.ts';
import type { OpenControl } from './open-control.ts';

/** Where the volume of a command is: in the one account and region that it names, or in the usual ones. */
export async function volumePlace(
  { globals, surroundings }: CommandContext,
  { control }: OpenControl,
  id: string,
  offset: number,
): Promise<ContentPlace> {
  if (globals.region.length > 1 || globals.account.length > 1)
    throw new UsageError('A volume is in one region of one account', {
      hint: 'Name --region and --account once.',
    });
  const { environment } = surroundings;
  const region = globals.region[0] ?? environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'];
  const account = globals.account[0] ?? (await control.info()).accountId;
  return { account, region: region ?? 'us-east-1', id, offset };
}
