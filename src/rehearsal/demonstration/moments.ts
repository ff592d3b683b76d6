import type { Catalogue } from '../../operations/schedule/catalogue.ts';
import { edgesBetween } from '../../time/edges.ts';
import { zoneOf } from '../../time/zone.ts';
import { fleets } from './fleet.ts';
import { deeds } from './people.ts';
import { demonstrationZone } from './schedules.ts';

/**
 * When the schedules are run in the demonstration: at the edges of its schedules, where a watch would run them, when people
 * do something or their overrides end. `from` is included and `to` excluded.
 */
export async function momentsBetween(
  from: number,
  to: number,
  catalogue: Catalogue,
  firstDay: number,
): Promise<ReadonlySet<number>> {
  const zone = zoneOf(demonstrationZone);
  const moments = new Set<number>();
  // Schedules that tags spell out have edges as well.
  const tags = new Set(fleets.flatMap(({ tags }) => tags['nuage:schedule'] ?? []));
  for (const tag of tags) await catalogue.resolve(tag).catch(() => undefined);
  for (const schedule of await catalogue.compiled())
    for (const { at } of edgesBetween(schedule, from, to)) moments.add(at);
  for (const { day, hour, action } of deeds) {
    const at = zone.instantOf(firstDay + day, hour * 60);
    moments.add(at);
    if (typeof action === 'object') moments.add(at + action.runForMinutes * 60_000);
  }
  return new Set([...moments].filter((at) => at >= from && at < to));
}
