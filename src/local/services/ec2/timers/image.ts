import { defineTimer } from '../../../clock/timer.ts';
import { images } from '../images/image-row.ts';
import { IMAGE_TIMER } from '../images/new-image.ts';

/** A pending image is available. */
export const timer = defineTimer<{ readonly imageId: string }>({
  kind: IMAGE_TIMER,
  fire({ imageId }, { state }) {
    const table = state.table(images);
    const row = table.get(imageId);
    if (row?.state === 'pending') table.put({ ...row, state: 'available' });
  },
});
