import { isWellFormedId } from '../../../blocks/ids.ts';
import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import { images } from './image-row.ts';
import type { ImageRow } from './image-row.ts';
import { publicImageRows } from './public-image.ts';
import { sharedImage } from './shared-images.ts';

/** Where an image is looked for: an action's context is one. */
export interface ImagePlace {
  readonly state: State;
  readonly account: string;
  readonly region: string;
}

/** An image that the account can see: one of its own, a public one, one shared with it. Undefined when there is none. */
export function imageById(place: ImagePlace, id: string): ImageRow | undefined {
  const { state, region } = place;
  return state.table(images).get(id) ?? publicImageRows(region).get(id) ?? sharedImage(place, id);
}

/** An image that the account can see, or EC2's error: malformed, or not there. */
export function findImage(place: ImagePlace, id: string): ImageRow {
  const image = imageById(place, id);
  if (image !== undefined) return image;
  if (!isWellFormedId('ami', id)) {
    throw new AwsError('InvalidAMIID.Malformed', 400, `Invalid id: "${id}" (expecting "ami-...")`);
  }
  throw new AwsError('InvalidAMIID.NotFound', 400, `The image id '[${id}]' does not exist`);
}

/** An image of the account's own, or EC2's error: of another's one may be used and not changed. */
export function findOwnImage(place: ImagePlace, id: string): ImageRow {
  const image = findImage(place, id);
  if (image.account === place.account) return image;
  throw new AwsError('AuthFailure', 400, `Not authorized for images: [${id}]`);
}
