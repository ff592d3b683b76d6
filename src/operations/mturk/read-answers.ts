import { DOMParser } from '@xmldom/xmldom';

/** The answers of a worker by question, from the document in which Mechanical Turk gives them. */
export function readTurkAnswers(xml: string): Readonly<Record<string, readonly string[]>> {
  if (xml === '') return {};
  const document = new DOMParser({ errorHandler: () => {} }).parseFromString(xml, 'text/xml');
  return Object.fromEntries(
    Array.from(document.getElementsByTagName('Answer'), (answer) => {
      const [question, ...values] = Array.from(answer.childNodes)
        .filter(({ nodeType }) => nodeType === answer.ELEMENT_NODE)
        .map(({ textContent }) => textContent ?? '');
      return [question?.trim() ?? '', values] as const;
    }),
  );
}
