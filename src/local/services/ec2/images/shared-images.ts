import { defineTable } from '../../../store/table.ts';
import type { State } from '../../../store/table.ts';
import { images } from './image-row.ts';
import type { ImageRow } from './image-row.ts';

/** Where an image is that somebody has shared. */
interface SharedImage {
  readonly id: string;
  readonly account: string;
  readonly region: string;
}

/** All images that are shared, of all accounts. An id names one image in the whole cloud. */
const shared = defineTable<SharedImage>({
  name: 'ec2.shared-images',
  scope: 'cloud',
  id: (row) => `${row.region}/${row.id}`,
});

interface Beholder {
  readonly state: State;
  readonly account: string;
  readonly region: string;
}

/** Puts an image of the account, and notes whether others can find it. */
export function putImage(state: State, row: ImageRow): void {
  state.table(images).put(row);
  const { id, account, region } = row;
  if (row.public || row.launchAccounts.length > 0) state.table(shared).put({ id, account, region });
  else state.table(shared).delete(`${region}/${id}`);
}

/** Takes an image of the account away. */
export function removeImage(state: State, { id, region }: ImageRow): void {
  state.table(images).delete(id);
  state.table(shared).delete(`${region}/${id}`);
}

/** An image of another account that this one may launch. */
export function sharedImage(beholder: Beholder, id: string): ImageRow | undefined {
  const place = beholder.state.table(shared).get(`${beholder.region}/${id}`);
  return place && at(place, beholder);
}

/** All of them. */
export function sharedImages(beholder: Beholder): readonly ImageRow[] {
  const { state, region, account } = beholder;
  const places = state.table(shared).list({ from: `${region}/`, below: `${region}0` });
  return [...places].flatMap((place) => (place.account === account ? [] : (at(place, beholder) ?? [])));
}

function at(place: SharedImage, { state, account }: Beholder): ImageRow | undefined {
  const row = state.at(place.account, place.region).table(images).get(place.id);
  if (row === undefined || !(row.public || row.launchAccounts.includes(account))) return undefined;
  // To whom else it is open is its owner's business, and so are its tags.
  return { ...row, launchAccounts: row.launchAccounts.filter((one) => one === account), tags: [] };
}
