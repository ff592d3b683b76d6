/** The words of a command line as a shell would part them: quotes hold words together, and nothing is expanded. */
export function splitLine(line: string): readonly string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replaceAll(/["']/g, ''));
}
