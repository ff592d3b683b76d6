import type { Violation } from './check.ts';

const names = 'It must contain only alphanumeric characters and/or the following: +=,.@_-';
const paths = 'It must begin and end with / and contain only alphanumeric characters and/or / characters.';
const prefixes =
  'It must begin with the / character and contain only alphanumeric characters and/or / characters.';

/** What IAM says of parameters whose pattern is broken, where it does not speak of patterns. */
const rules: Readonly<Record<string, string>> = {
  userName: names,
  newUserName: names,
  groupName: names,
  newGroupName: names,
  roleName: names,
  policyName: names,
  instanceProfileName: names,
  path: paths,
  newPath: paths,
  pathPrefix: prefixes,
};

/** IAM's own sentence for a name or path of wrong characters, when nothing else is wrong. */
export function iamSentence([first, second]: readonly Violation[]): string | undefined {
  if (first === undefined || second !== undefined || !first.sentence.includes('regular expression pattern'))
    return undefined;
  const [parameter = '', inside] = first.path;
  const rule = inside === undefined ? rules[parameter] : undefined;
  return rule === undefined ? undefined : `The specified value for ${parameter} is invalid. ${rule}`;
}
