import { escapeXml } from '../../../../wire/xml/escape.ts';
import { answersNamespace } from '../questions/schemas.ts';
import { readTurkXml } from '../questions/xml.ts';

/** What a worker answered: a text, or the selections of a question of several choices. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_QuestionFormAnswersDataStructureArticle.html */
export function writeAnswers(answers: Answers): string {
  const written = Object.entries(answers).map(([question, answer]) => {
    const value =
      typeof answer === 'string'
        ? `<FreeText>${escapeXml(answer)}</FreeText>`
        : answer.map((each) => `<SelectionIdentifier>${escapeXml(each)}</SelectionIdentifier>`).join('');
    return `<Answer><QuestionIdentifier>${escapeXml(question)}</QuestionIdentifier>${value}</Answer>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><QuestionFormAnswers xmlns="${answersNamespace}">${written.join('')}</QuestionFormAnswers>`;
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
