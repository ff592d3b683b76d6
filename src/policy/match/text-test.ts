import { compileGlob, fits } from './glob.ts';
import type { RequestContext } from './request-context.ts';
import type { Template } from './template.ts';

/** Whether a text of a request is one that a policy means. */
export type TextTest = (text: string, context: RequestContext) => boolean;

/** A test for one template: compiled at once when it has no variable, else filled for each request. */
export function testOf(template: Template): TextTest {
  if (template.fixed !== undefined) {
    const test = compileGlob(template.fixed);
    return (text) => test(text);
  }
  return (text, context) => {
    const glob = template.fill(context);
    return glob !== undefined && fits(glob, text);
  };
}

/** Whether one of several tests holds. Most lists have one member, which then costs no loop. */
export function anyOf(tests: readonly TextTest[]): TextTest {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  return (text, context) => tests.some((test) => test(text, context));
}
