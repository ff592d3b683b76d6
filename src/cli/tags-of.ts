import { UsageError } from '../errors.ts';
import type { TagMatch } from './values.ts';

/** Tags to be set, from `--tag KEY=VALUE`; a key without a value is a UsageError. */
export function tagsOf(given: readonly TagMatch[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map(({ key, value }) => {
      if (value === undefined) {
        throw new UsageError(`--tag cannot be "${key}"`, {
          hint: `Write ${key}=VALUE, or ${key}= for none.`,
        });
      }
      return [key, value];
    }),
  );
}
