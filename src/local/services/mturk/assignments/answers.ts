import { escapeXml } from '../../../../wire/xml/escape.ts';
import { answersNamespace } from '../questions/schemas.ts';
import { readTurkXml } from '../questions/xml.ts';

/** What a worker answered: a text, or the selections of a question of several choices. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What XML 1.0 cannot hold, not even as a reference: no reader would take a document with it. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const written = (text: string): string => escapeXml(text.toWellFormed().replaceAll(impossible, ''));

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
