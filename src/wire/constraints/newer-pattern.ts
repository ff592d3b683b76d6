/**
 * Where AWS's sentences show a newer pattern than the published models hold: what the models say, and what is said.
 * Regions of the European Sovereign Cloud begin with a word of their own, layers can be tagged, and so can
 * buckets, whose ARNs have neither region nor account.
 */
const NEWER: readonly (readonly [published: string, said: string])[] = [
  [
    String.raw`[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}`,
    String.raw`(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}`,
  ],
  [
    String.raw`(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:`,
    String.raw`(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|layer:([a-zA-Z0-9-_]+)|code-signing-config:`,
  ],
  [String.raw`arn:[^:]+:s3(express)?:[^:].*`, String.raw`arn:[^:]+:s3(express)?:.*`],
];

/** A model's pattern as AWS has it by now. */
export function newerPattern(pattern: string): string {
  let newer = pattern;
  for (const [published, said] of NEWER)
    if (!newer.includes(said)) newer = newer.replaceAll(published, () => said);
  return newer;
}
