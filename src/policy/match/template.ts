import type { PolicyVersion } from '../document/policy-document.ts';
import { type Glob, literally, withWildcards } from './glob.ts';
import type { RequestContext } from './request-context.ts';

/**
 * A text of a policy with its variables: `${aws:username}`, `${aws:PrincipalTag/team, 'none'}` with a default, and
 * `${*}`, `${?}`, `${$}` for the characters themselves. Policies of version 2008-10-17 have no variables.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export interface Template {
  /** The pattern when no variable is in it, which is nearly always. */
  readonly fixed: Glob | undefined;
  /** The pattern for one request; undefined when a variable has no value, and then nothing fits it. */
  fill(context: RequestContext): Glob | undefined;
}

type Part = Glob | { readonly key: string; readonly byDefault: string | undefined };

// Each space can be read in one way only, so that reading stays linear.
const variable = /\$\{\s*(?:([*?$])\s*|([^},\s]+)\s*(?:,\s*'([^']*)'\s*)?)\}/g;

/**
 * Reads a text. `wildcards` says whether `*` and `?` in the text itself are wildcards; in the value of a variable they
 * never are, so that nobody widens a policy by a name or a tag. `fold` is applied to text and values, to compare
 * without case.
 */
export function readTemplate(
  text: string,
  version: PolicyVersion,
  { wildcards, fold = (each) => each }: { wildcards: boolean; fold?: (text: string) => string },
): Template {
  const plain = (piece: string): Glob => (wildcards ? withWildcards(fold(piece)) : literally(fold(piece)));
  const parts = version === '2008-10-17' ? [plain(text)] : split(text, plain);
  if (parts.every(isGlob)) {
    const fixed = parts.flat();
    return { fixed, fill: () => fixed };
  }
  return {
    fixed: undefined,
    fill: (context) => {
      const filled: Glob[] = [];
      for (const part of parts) {
        if (isGlob(part)) filled.push(part);
        else {
          const value = context.single(part.key) ?? part.byDefault;
          if (value === undefined) return undefined;
          filled.push(literally(fold(value)));
        }
      }
      return filled.flat();
    },
  };
}

/** The keys without which a text has no meaning: those of its variables that have no default. */
export function requiredKeys(text: string, version: PolicyVersion): string[] {
  if (version === '2008-10-17') return [];
  return Array.from(text.matchAll(variable))
    .filter(([, , key, byDefault]) => key !== undefined && byDefault === undefined)
    .map(([, , key = '']) => key.toLowerCase());
}

function split(text: string, plain: (piece: string) => Glob): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(variable)) {
    const [whole, special, key, byDefault] = match;
    parts.push(plain(text.slice(end, match.index)));
    if (special !== undefined) parts.push(literally(special));
    else if (key !== undefined) parts.push({ key: key.toLowerCase(), byDefault });
    end = match.index + whole.length;
  }
  parts.push(plain(text.slice(end)));
  return parts;
}

function isGlob(part: Part): part is Glob {
  return Array.isArray(part);
}
