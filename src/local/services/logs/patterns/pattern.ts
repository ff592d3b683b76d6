import { compileFields } from './fields.ts';
import { compileJson } from './json.ts';
import type { Pattern } from './matches.ts';
import { compileTerms } from './terms.ts';

/**
 * Compiles a filter pattern: words, `[fields, …]` of lines with spaces, or `{ $.selectors }` of JSON.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export function compilePattern(text: string): Pattern {
  const pattern = text.trim();
  if (pattern === '') return { match: () => ({}) };
  if (pattern.startsWith('{')) return compileJson(pattern);
  if (pattern.startsWith('[')) return compileFields(pattern);
  return compileTerms(pattern);
}
