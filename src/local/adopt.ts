import type { FoundRegion } from './adopted-region.ts';
import type { Core } from './core.ts';

/** Services that find something in a new region: nothing there comes beside what is brought. */
const seeded = ['ec2'];

/** Fills a region that holds nothing yet with what an account has elsewhere, as AWS describes it, under the same ids. */
export type Adopt = (
  place: { readonly account: string; readonly region: string },
  found: FoundRegion,
) => Promise<void>;

/** The way of a cloud whose store can change under it: `reset` makes a new one. */
export function openAdoption(core: () => Core): Adopt {
  return async (place, found) => {
    const { adoptRegion } = await import('./adopted-region.ts');
    await core().adopt(place, seeded, (context) => adoptRegion(found, context));
  };
}
