import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { volumePiece } from '../../../../local/control/routes/volumes.ts';
import { one, required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { openControl } from '../../../local/open-control.ts';
import { volumePlace } from '../../../local/volume-place.ts';
import { file, integer, text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Writes a file into a volume of the local cloud, as an instance would: snapshots, images and copies then hold it.',
  examples: [{ line: 'nuage local volume write vol-0123456789abcdef0 disk.img', does: 'Fill a volume' }],
  flags: { offset: one(integer('BYTES', 'where in the volume it begins'), '0') },
  positionals: {
    volume: required(text('VOLUME', 'the id of the volume')),
    file: required(file('what to write')),
  },
  async run({ flags, positionals }, context) {
    await using opened = await openControl(context);
    const place = await volumePlace(context, opened, positionals.volume, flags.offset);
    const path = resolve(context.surroundings.directory, positionals.file);
    let bytes = 0;
    const pieces: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: volumePiece });
    for await (const piece of pieces) {
      await opened.control.writeVolume({ ...place, offset: place.offset + bytes }, piece);
      bytes += piece.byteLength;
    }
    await context.print.value(
      { volume: place.id, offset: place.offset, bytes },
      ({ style }) => `Wrote ${bytes} bytes to ${style.bold(place.id)} from byte ${place.offset} on.\n`,
    );
  },
});
