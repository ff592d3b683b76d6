import { compilePattern } from '../../../patterns/compile.ts';
import type { Matcher } from '../../../patterns/compile.ts';

/** Patterns that were lately used, ready to match. */
const compiled = new Map<string, Matcher>();
const most = 1000;

/** The pattern of a text that was checked. The same text is compiled once. */
export function matcherOf(text: string): Matcher {
  let matcher = compiled.get(text);
  if (matcher === undefined) {
    if (compiled.size >= most) compiled.clear();
    matcher = compilePattern(JSON.parse(text));
    compiled.set(text, matcher);
  }
  return matcher;
}
