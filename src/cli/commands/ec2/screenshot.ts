import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { consoleScreenshot } from '../../../operations/ec2/console.ts';
import { required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { formatBytes } from '../../render/bytes.ts';
import { openSession } from '../../session.ts';
import { file, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Takes a picture of the console of a running instance and writes it to a file that must not be there yet. AWS answers JPEG; the local cloud PNG.',
  examples: [
    {
      line: 'nuage ec2 screenshot i-0123456789abcdef0 --out console.jpg',
      does: 'Look at the screen of an instance',
    },
  ],
  actions: ['ec2:DescribeInstances', 'ec2:GetConsoleScreenshot'],
  flags: {
    out: required(file('where the picture goes')),
    'wake-up': toggle('press a key first, so that a screen that sleeps is on'),
  },
  positionals: { id: required(text('ID', 'the id of an instance')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const { bytes, ...picture } = await consoleScreenshot(positionals.id, session.operations, {
      wakeUp: flags['wake-up'],
    });
    const path = resolve(context.surroundings.directory, flags.out);
    await writeFile(path, bytes, { flag: 'wx' });
    await context.print.value(
      { ...picture, path, bytes: bytes.length },
      ({ style }) => `${style.good('✓')} ${path}, ${picture.format}, ${formatBytes(bytes.length)}.\n`,
    );
  },
});
