import type { TimerContext } from '../../../action.ts';
import { isoTime } from '../../../blocks/dates.ts';
import { newId } from '../../../blocks/ids.ts';
import { imageNameDuplicate, imageNameMalformed } from './image-errors.ts';
import { images } from './image-row.ts';
import type { ImageRow } from './image-row.ts';
import { putImage } from './shared-images.ts';

export const IMAGE_TIMER = 'ec2.image.available';

/** An image is available a moment after the last of its snapshots is complete. */
const AFTER_SNAPSHOTS = 5000;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html */
const NAME = /^[a-zA-Z0-9()[\] ./\-'@_]{3,128}$/;

/** Refuses a name that is none, or that another image of the account has. */
export function checkImageName(name: string, { state }: Pick<TimerContext, 'state'>): void {
  if (!NAME.test(name)) throw imageNameMalformed();
  for (const row of state.table(images).list({ index: 'name', equals: name, limit: 1 }))
    throw imageNameDuplicate(name, row.id);
}

/** An id that no image has. */
export function newImageId({ state, random }: TimerContext): string {
  return newId('ami', random, (id) => state.table(images).get(id) !== undefined);
}

/** What an image of the account's own begins with. */
export type NewImage = Omit<
  ImageRow,
  'account' | 'region' | 'location' | 'creationDate' | 'state' | 'public' | 'launchAccounts'
>;

/**
 * Puts a new image, private: available when its snapshots are.
 * @param readyAt When the last of its snapshots is complete, epoch milliseconds; undefined when all are.
 */
export function putNewImage(context: TimerContext, image: NewImage, readyAt: number | undefined): ImageRow {
  const { account, region, now } = context;
  const waits = readyAt !== undefined && !context.lenient;
  const row: ImageRow = {
    ...image,
    account,
    region,
    location: `${account}/${image.name}`,
    creationDate: isoTime(now),
    state: waits ? 'pending' : 'available',
    public: false,
    launchAccounts: [],
  };
  putImage(context.state, row);
  if (waits) {
    const payload = { imageId: row.id };
    context.timers.schedule({ due: readyAt + AFTER_SNAPSHOTS, kind: IMAGE_TIMER, key: row.id, payload });
  }
  return row;
}
