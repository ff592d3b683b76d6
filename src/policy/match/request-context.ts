/** The condition keys of a request: each with its value or, for the multivalued, its values, all as text. */
export type ContextKeys = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The keys of a request, made once for all policies. Keys know no case; a key without any value is not there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export interface RequestContext {
  /** All values of a key, or undefined when the request has none. */
  values(key: string): readonly string[] | undefined;
  /** The value of a key for a policy variable, which a multivalued key cannot be. */
  single(key: string): string | undefined;
}

/** Makes a context. Asked in lower case only: whatever asks is compiled once. */
export function requestContext(keys: ContextKeys): RequestContext {
  const found = new Map<string, string | readonly string[]>();
  for (const [key, value] of Object.entries(keys))
    if (value !== undefined && (typeof value === 'string' || value.length > 0))
      found.set(key.toLowerCase(), value);
  return {
    values: (key) => {
      const value = found.get(key);
      return typeof value === 'string' ? [value] : value;
    },
    single: (key) => {
      const value = found.get(key);
      return typeof value === 'string' ? value : undefined;
    },
  };
}
