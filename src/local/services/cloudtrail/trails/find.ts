import type { AuthorizationRequest, TimerContext } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import type { Place } from '../../../blocks/arns.ts';
import { elsewhere, trailNotFound } from '../errors.ts';
import { readTrail } from './names.ts';
import { trailId, trails } from './state.ts';
import type { TrailRow } from './state.ts';

export const trailArn = (
  { partition, account }: Place,
  { region, name }: Pick<TrailRow, 'region' | 'name'>,
): string => regionalArn({ partition, account, region }, 'cloudtrail', `trail/${name}`);

/** The ARN that a permission is asked on, also of a trail that is not there. */
export const onTrail = (place: Place, action: string, given = ''): readonly AuthorizationRequest[] => [
  {
    action: `cloudtrail:${action}`,
    arn: given.startsWith('arn:') ? given : regionalArn(place, 'cloudtrail', `trail/${given}`),
  },
];

type Reader = Place & Pick<TimerContext, 'state'>;

/** One by name or ARN, also one of another region that writes for this one. */
export function seekTrail(context: Reader, given: string): TrailRow | undefined {
  const { region, name } = readTrail(given, context.region);
  const table = context.state.table(trails);
  const own = table.get(trailId(region, name));
  if (own !== undefined || given.startsWith('arn:')) return own;
  return Iterator.from(table.list()).find((row) => row.name === name && row.settings.multi);
}

/** AWS tells the ARN of a trail that it does not find, in every action but GetTrail. */
export function findTrail(context: Reader, given: string): TrailRow {
  const found = seekTrail(context, given);
  if (found !== undefined) return found;
  throw trailNotFound(trailArn(context, readTrail(given, context.region)), context.account);
}

/** One that is to be changed, which is done where its home is. */
export function findOwn(context: Reader, given: string): TrailRow {
  const found = findTrail(context, given);
  if (found.region !== context.region) throw elsewhere(found.name, found.region);
  return found;
}
