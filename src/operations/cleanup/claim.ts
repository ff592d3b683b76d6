import { holdParameter } from '../claims/parameter-claim.ts';
import type { Claim } from '../context.ts';
import { isJsonObject, type JsonObject } from '../plan/json.ts';

/** The parameter that is there while somebody cleans up an account in a region. */
const name = '/nuage/cleanup/apply';

/**
 * Makes a run the only cleanup of its accounts and regions: two at once would make two final snapshots of a volume. They
 * are taken in one order by all, so that of two runs one gets them all.
 */
export const claimCleanup: Claim = async (input, at) => {
  const taken = new AsyncDisposableStack();
  try {
    for (const { account, region } of placesIn(input)) {
      const connection = await at.context.connections.at(account, region);
      const what = `A cleanup of ${account} in ${region}`;
      taken.use(await holdParameter({ name, what }, { ...at, connection }));
    }
  } catch (error) {
    await taken.disposeAsync();
    throw error;
  }
  return taken;
};

function placesIn({ places }: JsonObject): readonly { readonly account: string; readonly region: string }[] {
  const list = Array.isArray(places) ? places.filter((one) => isJsonObject(one)) : [];
  return list
    .map((one) => ({ account: String(one['account']), region: String(one['region']) }))
    .toSorted((left, right) =>
      `${left.account} ${left.region}` < `${right.account} ${right.region}` ? -1 : 1,
    );
}
