import { malformedPolicy } from './errors.ts';

/** Reads the policy that narrows a session: JSON, kept as it came. Throws `MalformedPolicyDocument`. */
export function readSessionPolicy(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  try {
    JSON.parse(text);
  } catch {
    throw malformedPolicy();
  }
  return [text];
}
