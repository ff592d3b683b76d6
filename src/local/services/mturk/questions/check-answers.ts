import { UsageError } from '../../../../errors.ts';
import type { Answers } from '../assignments/answers.ts';
import type { FormQuestion } from './form.ts';

/**
 * Holds answers to the form, as the page of the worker's website does before it lets them through. Choices that are
 * given as text become selections. Other questions take whatever their page sends.
 */
export function checkAnswers(questions: readonly FormQuestion[], answers: Answers): Answers {
  if (questions.length === 0) return answers;
  const unknown = Object.keys(answers).find((id) => questions.every((question) => question.id !== id));
  if (unknown !== undefined)
    throw new UsageError(`The form has no question "${unknown}".`, {
      hint: `It asks ${questions.map(({ id }) => id).join(', ')}.`,
    });
  return Object.fromEntries(
    questions.flatMap((question) => {
      const given = answers[question.id];
      const checked =
        question.selections === undefined ? checkText(question, given) : choose(question, given);
      return checked === undefined ? [] : [[question.id, checked] as const];
    }),
  );
}

type Given = string | readonly string[] | undefined;

function choose({ id, selections = [], required, least, most }: FormQuestion, given: Given): Given {
  const chosen = typeof given === 'string' ? [given] : (given ?? []);
  if (chosen.length === 0 && !required) return undefined;
  const unknown = chosen.find((each) => selections.every((selection) => selection.id !== each));
  if (unknown !== undefined)
    throw new UsageError(`"${unknown}" is no choice of ${id}.`, {
      hint: `The choices are ${selections.map((selection) => selection.id).join(', ')}.`,
    });
  if (chosen.length < least || chosen.length > most)
    throw new UsageError(`${id} takes ${least === most ? least : `${least} to ${most}`} of its choices.`);
  return chosen;
}

function checkText({ id, required, length, numeric, pattern }: FormQuestion, given: Given): Given {
  if (given !== undefined && typeof given !== 'string')
    throw new UsageError(`${id} takes a text, not choices.`);
  const text = given ?? '';
  if (text === '' && !required) return given;
  if (text === '') throw new UsageError(`${id} has to be answered.`);
  if (text.length < length.least || text.length > length.most)
    throw new UsageError(`The answer to ${id} has ${length.least} to ${length.most} characters.`);
  if (numeric !== undefined && !(Number(text) >= numeric.least && Number(text) <= numeric.most))
    throw new UsageError(`The answer to ${id} is a number from ${numeric.least} to ${numeric.most}.`);
  const failed = pattern.find(({ regex, flags }) => !patternOf(id, regex, flags).test(text));
  if (failed !== undefined) throw new UsageError(`${id}: ${failed.error}`);
  return text;
}

/** The requester wrote it, and nobody has tried it before. */
function patternOf(id: string, regex: string, flags: string): RegExp {
  try {
    return new RegExp(regex, flags);
  } catch {
    throw new UsageError(`The form asks that the answer to ${id} fits ${regex}, which is no pattern.`);
  }
}
