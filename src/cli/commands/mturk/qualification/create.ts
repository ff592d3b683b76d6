import { planCreateQualification } from '../../../../operations/mturk/qualifications.ts';
import { one, required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { readInput } from '../../../read-input.ts';
import { openTurk, sideFlags } from '../../../turk-side.ts';
import { duration, file, text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Plans to make a qualification type of Mechanical Turk, and asks: one that you give by hand, or one that workers get by a test.',
  examples: [
    { line: 'nuage mturk qualification create seen --description "Has done this survey"', does: 'By hand' },
    {
      line: 'nuage mturk qualification create colours --description "Sees colours" --test test.xml --key key.xml',
      does: 'By a test that is graded by its key',
    },
  ],
  actions: ['mechanicalturk:CreateQualificationType'],
  flags: {
    ...sideFlags,
    description: required(text('TEXT', 'what it says of a worker')),
    test: one(file('a QuestionForm')),
    key: one(file('its AnswerKey')),
    duration: one(duration('what a worker has for the test'), '1h'),
  },
  positionals: { name: required(text('NAME', 'its name, which is given once')) },
  async run({ flags: { test, key, duration: time, ...flags }, positionals }, context) {
    const read = async (path: string | undefined): Promise<string | undefined> =>
      path === undefined ? undefined : new TextDecoder().decode(await readInput(path, context));
    const wanted = {
      ...flags,
      ...positionals,
      test: await read(test),
      answerKey: await read(key),
      duration: Math.round(time / 1000),
    };
    await using session = await openTurk(context);
    await using plan = await planCreateQualification(wanted, session.operations);
    return await carryOut(plan, session, context);
  },
});
