import type { NamedOrNot } from '../document/policy-document.ts';
import { compileGlob, withWildcards } from './glob.ts';

/**
 * Compiles `Action` or `NotAction`. The test takes the action in lower case: actions know no case. Names without a
 * wildcard, of which the large policies have hundreds, are one look into a set.
 */
export function compileActions({ not, patterns }: NamedOrNot): (action: string) => boolean {
  const folded = patterns.map((pattern) => pattern.toLowerCase());
  const exact = new Set(folded.filter((pattern) => !/[*?]/.test(pattern)));
  const tests = folded
    .filter((pattern) => !exact.has(pattern))
    .map((pattern) => compileGlob(withWildcards(pattern)));
  return (action) => (exact.has(action) || tests.some((test) => test(action))) !== not;
}
