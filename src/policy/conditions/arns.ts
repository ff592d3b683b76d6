import type { PolicyVersion } from '../document/policy-document.ts';
import { readTemplate } from '../match/template.ts';
import { testOf, type TextTest } from '../match/text-test.ts';

/** An ARN has six components; the last may hold colons itself. */
const COMPONENTS = 6;

/**
 * Compiles a value of `ArnLike` and `ArnEquals`, which AWS treats alike: each of the six components is compared on its
 * own, with wildcards, so that a `*` does not reach over a colon into the next. A value that ends early with `*`, such
 * as `*` itself, leaves the remaining components free.
 */
export function compileArn(value: string, version: PolicyVersion): TextTest {
  const components = split(value, version);
  if (components.length < COMPONENTS && !value.endsWith('*')) return () => false;
  const tests = components.map((part) => testOf(readTemplate(part, version, { wildcards: true })));
  return (text, context) => {
    const actual = divide(text);
    return actual.length === COMPONENTS && tests.every((test, index) => test(actual[index] ?? '', context));
  };
}

/** Divides at colons, but not at those within a variable such as `${aws:PrincipalAccount}`. */
function split(value: string, version: PolicyVersion): string[] {
  if (version === '2008-10-17' || !value.includes('${')) return divide(value);
  const hidden = value.replaceAll(/\$\{[^}]*\}/g, (variable) => variable.replaceAll(':', '\0'));
  return divide(hidden).map((part) => part.replaceAll('\0', ':'));
}

function divide(arn: string): string[] {
  const parts = arn.split(':');
  return parts.length <= COMPONENTS
    ? parts
    : [...parts.slice(0, COMPONENTS - 1), parts.slice(COMPONENTS - 1).join(':')];
}
