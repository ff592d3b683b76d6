import { DOMParser } from '@xmldom/xmldom';

/** An element: what is checked of a document, and what is shown of it. */
export interface TurkElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TurkElement[];
  /** All text within, also of CDATA. */
  readonly text: string;
}

/** What is wrong with a document. */
export class XmlFault extends Error {}

/** Reads a document, or throws an XmlFault. A document type is refused: it could define what is not there. */
export function readTurkXml(text: string): TurkElement {
  let fault: string | undefined;
  const note = (message: string): void => {
    fault ??= message.replace(/^\[xmldom \w+\]\s*/, '').replace(/\n.*$/s, '');
  };
  const errorHandler = { warning: note, error: note, fatalError: note };
  const root = parse(text, errorHandler);
  if (root === undefined || fault !== undefined)
    throw new XmlFault(fault ?? 'Content is not allowed in prolog.');
  return elementOf(root);
}

function parse(
  text: string,
  errorHandler: NonNullable<ConstructorParameters<typeof DOMParser>[0]>['errorHandler'],
): Element | undefined {
  const data = text.indexOf('<![CDATA[');
  const markup = data === -1 ? text : text.slice(0, data);
  if (!/^\s*</.test(text) || /<!DOCTYPE/i.test(markup)) return undefined;
  try {
    const document = new DOMParser({ errorHandler }).parseFromString(text.trim(), 'text/xml');
    return document?.documentElement ?? undefined;
  } catch {
    return undefined;
  }
}

/** No document of Mechanical Turk is half as deep. */
const deepest = 32;

function elementOf(element: Element, depth = 0): TurkElement {
  if (depth > deepest) throw new XmlFault(`Elements are more than ${deepest} deep.`);
  const children: TurkElement[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node)) children.push(elementOf(node, depth + 1));
  return {
    name: element.localName ?? element.nodeName,
    namespace: element.namespaceURI ?? '',
    attributes: Object.fromEntries(
      Array.from(element.attributes, ({ name, value }) => [name, value] as const),
    ),
    children,
    text: element.textContent ?? '',
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
