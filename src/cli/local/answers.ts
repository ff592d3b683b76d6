import { UsageError } from '../../errors.ts';
import type { TagMatch } from '../values.ts';

/** What a worker answers, from `--answer QUESTION=ANSWER`: a question that is said again has several choices. */
export function answersOf(given: readonly TagMatch[]): Readonly<Record<string, string | readonly string[]>> {
  const answers = new Map<string, string[]>();
  for (const { key, value } of given) {
    if (value === undefined)
      throw new UsageError(`--answer cannot be "${key}"`, { hint: `Write ${key}=ANSWER.` });
    answers.set(key, [...(answers.get(key) ?? []), value]);
  }
  return Object.fromEntries(
    [...answers].map(([question, values]) => [question, values.length === 1 ? (values[0] ?? '') : values]),
  );
}
