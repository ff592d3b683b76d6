import { escapeXml } from '../../../../wire/xml/escape.ts';
import { writable } from '../../../../wire/xml/writable.ts';
import { answersNamespace } from '../questions/schemas.ts';
import { readTurkXml } from '../questions/xml.ts';

/** What a worker answered: a text, or the selections of a question of several choices. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

const written = (text: string): string => escapeXml(writable(text.toWellFormed(), ''));

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_QuestionFormAnswersDataStructureArticle.html */
export function writeAnswers(answers: Answers): string {
  const each = Object.entries(answers).map(([question, answer]) => {
    const value =
      typeof answer === 'string'
        ? `<FreeText>${written(answer)}</FreeText>`
        : answer.map((one) => `<SelectionIdentifier>${written(one)}</SelectionIdentifier>`).join('');
    return `<Answer><QuestionIdentifier>${written(question)}</QuestionIdentifier>${value}</Answer>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><QuestionFormAnswers xmlns="${answersNamespace}">${each.join('')}</QuestionFormAnswers>`;
}

/** The values that were given to each question, without the whitespace around them. */
export function readAnswers(xml: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    readTurkXml(xml).children.map(({ children }) => {
      const [question, ...values] = children.map(({ text }) => text.trim());
      return [question ?? '', values] as const;
    }),
  );
}
