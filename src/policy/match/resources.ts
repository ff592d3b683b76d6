import type { NamedOrNot, PolicyVersion } from '../document/policy-document.ts';
import { readTemplate, requiredKeys } from './template.ts';
import { anyOf, testOf, type TextTest } from './text-test.ts';

/**
 * Compiles `Resource` or `NotResource`: ARNs with case, wildcards and variables. A `*` reaches over colons, as in
 * `arn:aws:s3:::*` and `arn:aws:ec2:*`. A variable without a value makes the statement apply to nothing, also with
 * `NotResource`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function compileResources({ not, patterns }: NamedOrNot, version: PolicyVersion): TextTest {
  if (patterns.includes('*')) return () => !not;
  const test = anyOf(patterns.map((pattern) => testOf(readTemplate(pattern, version, { wildcards: true }))));
  if (!not) return test;
  const required = patterns.flatMap((pattern) => requiredKeys(pattern, version));
  return (text, context) =>
    required.every((key) => context.single(key) !== undefined) && !test(text, context);
}
