import { readPolicy } from './read-policy.ts';
import type { PolicyUse } from './policy-document.ts';

/** What is named under `AWS` in a resource's or role's policy: accounts, ARNs, ids. */
export function mentionedPrincipals(text: string, use: PolicyUse): readonly string[] {
  return readPolicy(text, use).statements.flatMap(({ principals }) =>
    (principals?.entries ?? []).flatMap((entry) => (entry.kind === 'AWS' ? [entry.value] : [])),
  );
}

/**
 * The condition keys that a policy asks for: of its conditions and of the variables in its resources and values, each
 * as it is written first.
 */
export function mentionedKeys(text: string, use: PolicyUse): readonly string[] {
  const { version, statements } = readPolicy(text, use);
  const keys = new Map<string, string>();
  const add = (key: string): void => {
    if (!keys.has(key.toLowerCase())) keys.set(key.toLowerCase(), key);
  };
  const addVariables = (value: string): void => {
    if (version !== '2012-10-17') return;
    for (const [, key] of value.matchAll(/\$\{\s*([^},\s*?$]+)/g)) if (key !== undefined) add(key);
  };
  for (const { resources, conditions } of statements) {
    for (const pattern of resources?.patterns ?? []) addVariables(pattern);
    for (const { key, values } of conditions) {
      add(key);
      for (const value of values) addVariables(value);
    }
  }
  return [...keys.values()];
}
