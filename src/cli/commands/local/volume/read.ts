import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { volumePiece } from '../../../../local/control/routes/volumes.ts';
import { one, required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { openControl } from '../../../local/open-control.ts';
import { volumePlace } from '../../../local/volume-place.ts';
import { file, integer, text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Reads bytes of a volume or a snapshot of the local cloud into a file. What was never written is zero. The file appears whole or not at all.',
  examples: [
    {
      line: 'nuage local volume read snap-0123456789abcdef0 disk.img --length 1048576',
      does: 'Look at the first MiB of a snapshot',
    },
  ],
  flags: {
    offset: one(integer('BYTES', 'where in the volume to begin'), '0'),
    length: one(integer('BYTES', 'how much to read; up to its end when left out')),
  },
  positionals: {
    volume: required(text('VOLUME', 'the id of the volume or snapshot')),
    file: required(file('where to keep it')),
  },
  async run({ flags, positionals }, context) {
    await using opened = await openControl(context);
    const place = await volumePlace(context, opened, positionals.volume, flags.offset);
    const path = resolve(context.surroundings.directory, positionals.file);
    const draft = `${path}.part`;
    let bytes = 0;
    try {
      await using handle = await open(draft, 'w', 0o600);
      for (let left = flags.length ?? Infinity; left > 0; left -= volumePiece) {
        const wanted = Math.min(left, volumePiece);
        const piece = await opened.control.readVolume({ ...place, offset: place.offset + bytes }, wanted);
        await handle.writeFile(piece);
        bytes += piece.byteLength;
        if (piece.byteLength < wanted) break;
      }
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    await rename(draft, path);
    await context.print.value(
      { volume: place.id, offset: place.offset, bytes, path },
      ({ style }) => `Read ${bytes} bytes of ${style.bold(place.id)} to ${path}.\n`,
    );
  },
});
