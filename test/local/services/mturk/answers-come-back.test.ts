import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswers, writeAnswers } from '../../../../src/local/services/mturk/assignments/answers.ts';
import { readTurkAnswers } from '../../../../src/operations/mturk/read-answers.ts';

/** What XML 1.0 cannot hold, however it is written. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const kept = (text: string): string => text.toWellFormed().replaceAll(impossible, '');

test('what a worker answers is what the requester reads', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 });
  const answers = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}$/),
    fc.oneof(text, fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 3 })),
    { maxKeys: 4 },
  );
  fc.assert(
    fc.property(answers, (given) => {
      const xml = writeAnswers(given);
      const expected = Object.fromEntries(
        Object.entries(given).map(([question, answer]) => [
          question,
          typeof answer === 'string' ? [kept(answer)] : answer,
        ]),
      );
      expect(readTurkAnswers(xml)).toEqual(expected);
      const trimmed = Object.entries(expected).map(([question, values]) => [
        question,
        values.map((value) => value.trim()),
      ]);
      expect(Object.fromEntries(readAnswers(xml))).toEqual(Object.fromEntries(trimmed));
    }),
    { numRuns: 100 },
  );
});
