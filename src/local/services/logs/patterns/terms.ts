import { Scanner } from './scanner.ts';
import type { Pattern } from './matches.ts';
import { compileRegex } from './value-test.ts';

type Test = (message: string) => boolean;

/**
 * Words that must be in a message, `-` before those that must not, `?` before those of which one does. With
 * others beside them the words with `?` are ignored, as AWS's page warns.
 */
export function compileTerms(text: string): Pattern {
  const scanner = new Scanner(text);
  const needed: Test[] = [];
  const refused: Test[] = [];
  const optional: Test[] = [];
  while (!scanner.done) {
    const sign = scanner.take(/[-?]/);
    const { kind, text: term } = scanner.operand(/[\p{L}\p{N}_]+/u);
    const test: Test = kind === 'regex' ? compileRegex(term) : (message) => message.includes(term);
    (sign === '-' ? refused : sign === '?' ? optional : needed).push(test);
  }
  const some = needed.length + refused.length === 0 ? optional : [];
  return {
    match(message) {
      const matches =
        needed.every((test) => test(message)) &&
        !refused.some((test) => test(message)) &&
        (some.length === 0 || some.some((test) => test(message)));
      return matches ? {} : undefined;
    },
  };
}
