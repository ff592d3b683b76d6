import { many } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import type { Value } from '../arguments.ts';

/** Any word, also an empty one: what the person has typed so far. */
const word: Value<string> = {
  placeholder: 'WORD',
  brief: 'the words after nuage, up to the cursor',
  parse: (text) => text,
};

export const command = defineCommand({
  description:
    'Prints what could stand in place of the last word, one a line, each with a tab and what it means.',
  examples: [],
  flags: {},
  positionals: { words: many(word) },
  async run({ positionals }, { print, program, surroundings }) {
    const offers = await program.complete(positionals.words, surroundings);
    await print.raw(offers.map(({ word: offer, brief }) => `${offer}\t${brief}\n`).join(''));
  },
});
