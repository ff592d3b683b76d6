import type { Place } from '../context.ts';

/** Things by the account and region that they are in, in the order in which those come. */
export function byPlace<Thing extends Place>(
  things: Iterable<Thing>,
): readonly (Place & { readonly things: readonly Thing[] })[] {
  const places = new Map<string, Place & { readonly things: Thing[] }>();
  for (const thing of things) {
    const { account, region } = thing;
    const key = `${account}/${region}`;
    const place = places.get(key);
    if (place === undefined) places.set(key, { account, region, things: [thing] });
    else place.things.push(thing);
  }
  return [...places.values()];
}
