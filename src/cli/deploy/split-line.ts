import { UsageError } from '../../errors.ts';

/**
 * The words of a command line as a shell would part them: quotes hold words together, and nothing is expanded. A
 * UsageError for a quote that does not end.
 */
export function splitLine(line: string): readonly string[] {
  const quoted = /"[^"]*"|'[^']*'/g;
  if (/["']/.test(line.replaceAll(quoted, '')))
    throw new UsageError('A quote begins and does not end', { hint: `Look at the quotes of: ${line}` });
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replaceAll(quoted, (part) => part.slice(1, -1)),
  );
}
