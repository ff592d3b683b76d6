import type { TurkElement } from './xml.ts';
import { XmlFault } from './xml.ts';

/** What an element may hold. */
export type Content =
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'any-of'; readonly parts: readonly Part[] }
  | { readonly kind: 'text'; readonly of: TextKind; readonly values?: readonly string[] };

type TextKind =
  | 'string'
  | 'integer'
  | 'nonNegativeInteger'
  | 'positiveInteger'
  | 'boolean'
  | 'decimal'
  | 'anyURI';

/** An element within another: how often, and what is in it. */
export interface Part {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly content: Content;
}

export const sequence = (...parts: Part[]): Content => ({ kind: 'sequence', parts });
/** Any of them, as often as they like: at least one. */
export const anyOf = (...parts: Part[]): Content => ({ kind: 'any-of', parts });
export const text = (of: TextKind = 'string', values?: readonly string[]): Content => ({
  kind: 'text',
  of,
  ...(values !== undefined && { values }),
});
export const one = (name: string, content: Content = text()): Part => ({ name, least: 1, most: 1, content });
export const maybe = (name: string, content: Content = text()): Part => ({
  name,
  least: 0,
  most: 1,
  content,
});
export const some = (name: string, content: Content = text()): Part => ({
  name,
  least: 1,
  most: Infinity,
  content,
});
export const many = (name: string, content: Content = text()): Part => ({
  name,
  least: 0,
  most: Infinity,
  content,
});

const forms: Readonly<Record<TextKind, RegExp>> = {
  string: /^/,
  anyURI: /^\S*$/,
  boolean: /^(?:true|false|0|1)$/,
  decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  integer: /^[+-]?\d+$/,
  nonNegativeInteger: /^\+?\d+$/,
  positiveInteger: /^\+?0*[1-9]\d*$/,
};

/** Holds an element to what it may hold, in the words of the validator that Mechanical Turk uses (Xerces). */
export function checkElement(element: TurkElement, content: Content): void {
  if (content.kind === 'text') return checkText(element, content);
  if (content.kind === 'any-of') return checkAny(element, content.parts);
  let at = 0;
  const passed: Part[] = [];
  for (const part of content.parts) {
    let count = 0;
    for (; count < part.most && element.children[at]?.name === part.name; at++, count++) {
      const child = element.children[at];
      if (child !== undefined) checkElement(child, part.content);
      passed.length = 0;
    }
    if (count < part.most) passed.push(part);
    if (count < part.least) throw misplaced(element, at, passed);
  }
  if (at < element.children.length) throw misplaced(element, at, passed);
}

function checkAny(element: TurkElement, parts: readonly Part[]): void {
  if (element.children.length === 0) throw misplaced(element, 0, parts);
  for (const [at, child] of element.children.entries()) {
    const part = parts.find(({ name }) => name === child.name);
    if (part === undefined) throw misplaced(element, at, parts);
    checkElement(child, part.content);
  }
}

function checkText({ text: raw, name }: TurkElement, { of, values }: Content & { kind: 'text' }): void {
  const value = raw.trim();
  if (!forms[of].test(value))
    throw new XmlFault(`cvc-datatype-valid.1.2.1: '${value}' is not a valid value for '${of}'.`);
  if (values !== undefined && !values.includes(value))
    throw new XmlFault(
      `cvc-enumeration-valid: Value '${value}' is not facet-valid with respect to enumeration '[${values.join(', ')}]'. It must be a value from the enumeration.`,
    );
  if (of === 'anyURI' && value === '')
    throw new XmlFault(`cvc-type.3.1.3: The value '' of element '${name}' is not valid.`);
}

function misplaced(
  { name, namespace, children }: TurkElement,
  at: number,
  wanted: readonly Part[],
): XmlFault {
  const expected = `{${wanted.map((part) => `"${namespace}":${part.name}`).join(', ')}}`;
  const found = children[at];
  if (found === undefined)
    return new XmlFault(
      `cvc-complex-type.2.4.b: The content of element '${name}' is not complete. One of '${expected}' is expected.`,
    );
  if (wanted.length === 0)
    return new XmlFault(
      `cvc-complex-type.2.4.d: Invalid content was found starting with element '${found.name}'. No child element is expected at this point.`,
    );
  return new XmlFault(
    `cvc-complex-type.2.4.a: Invalid content was found starting with element '${found.name}'. One of '${expected}' is expected.`,
  );
}
