import { UsageError } from '../../errors.ts';

const home = 'http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas';

/** Pixels of the frame in which workers see a page. */
const usualHeight = 600;

/** What workers are asked: a site of one's own, a page, or a question as Mechanical Turk has it. */
export type TurkQuestion =
  | { readonly url: string; readonly height?: number | undefined }
  | { readonly text: string; readonly height?: number | undefined };

/** A question as Mechanical Turk takes it. A page of HTML is put into one; XML of Mechanical Turk stays as it is. */
export function turkQuestion(question: TurkQuestion): string {
  const { height = usualHeight } = question;
  if ('url' in question) {
    if (!URL.canParse(question.url) || !question.url.startsWith('https://'))
      throw new UsageError(`${question.url} is no site that workers could see.`, {
        hint: 'Browsers show it within a page of Mechanical Turk, so that it has to begin with https://.',
      });
    const url = question.url.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<ExternalQuestion xmlns="${home}/2006-07-14/ExternalQuestion.xsd"><ExternalURL>${url}</ExternalURL><FrameHeight>${height}</FrameHeight></ExternalQuestion>`;
  }
  const { text } = question;
  if (/<(?:QuestionForm|HTMLQuestion|ExternalQuestion)[\s>]/.test(text)) return text.trim();
  if (!/<(?:!doctype\s+html|html|form|crowd-form)\b/i.test(text))
    throw new UsageError('This is neither a page of HTML nor a question of Mechanical Turk.', {
      hint: 'Write a page with a form, or a QuestionForm, HTMLQuestion or ExternalQuestion.',
    });
  const html = text.replaceAll(']]>', ']]]]><![CDATA[>');
  return `<HTMLQuestion xmlns="${home}/2011-11-11/HTMLQuestion.xsd"><HTMLContent><![CDATA[${html}]]></HTMLContent><FrameHeight>${height}</FrameHeight></HTMLQuestion>`;
}
