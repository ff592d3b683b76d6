import { findStackFaults } from './check-stack.ts';
import type { Stack } from './stack.ts';
import { StackError } from './stack-fault.ts';

/** Checks a stack that a program describes. Throws a ConfigurationError that names every key that is wrong. */
export async function checkStack(input: unknown): Promise<Stack> {
  // Schemas load only for those who describe stacks.
  const { stackSchema } = await import('./schema/stack-schema.ts');
  const parsed = stackSchema.safeParse(input);
  if (!parsed.success) {
    throw new StackError(
      parsed.error.issues.map((issue) => {
        const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
        return { path, atKey: false, message: `${path.join('.')}: ${issue.message}`, remedy: undefined };
      }),
    );
  }
  const faults = findStackFaults(parsed.data);
  if (faults.length > 0) throw new StackError(faults);
  return parsed.data;
}
