import { UsageError } from '../errors.ts';
import type { TagMatch } from './values.ts';

/** What is to be set, from `--tag KEY=VALUE` or another flag like it; a key without a value is a UsageError. */
export function tagsOf(given: readonly TagMatch[], flag = '--tag'): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map(({ key, value }) => {
      if (value === undefined) {
        throw new UsageError(`${flag} cannot be "${key}"`, {
          hint: `Write ${key}=VALUE, or ${key}= for none.`,
        });
      }
      return [key, value];
    }),
  );
}
