import type { NamedOrNot, PolicyVersion } from '../document/policy-document.ts';
import { readTemplate } from './template.ts';
import { anyOf, testOf, type TextTest } from './text-test.ts';

/**
 * Compiles `Resource` or `NotResource`: ARNs with case, wildcards and variables. A `*` reaches over colons, as in
 * `arn:aws:s3:::*` and `arn:aws:ec2:*`. A variable without a value fits no resource, so that with `NotResource` the
 * statement applies: what grants nothing must not, and what denies must.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function compileResources({ not, patterns }: NamedOrNot, version: PolicyVersion): TextTest {
  if (patterns.includes('*')) return () => !not;
  const test = anyOf(patterns.map((pattern) => testOf(readTemplate(pattern, version, { wildcards: true }))));
  return not ? (text, context) => !test(text, context) : test;
}
