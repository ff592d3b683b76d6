import { isWellFormedId } from '../../../blocks/ids.ts';
import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import { images } from './image-row.ts';
import type { ImageRow } from './image-row.ts';
import { publicImageRows } from './public-image.ts';

/** Where an image is looked for: an action's context is one. */
export interface ImagePlace {
  readonly state: State;
  readonly region: string;
}

/** An image that the account can see: one of its own, or a public one. Undefined when there is none. */
export function imageById({ state, region }: ImagePlace, id: string): ImageRow | undefined {
  return state.table(images).get(id) ?? publicImageRows(region).get(id);
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
