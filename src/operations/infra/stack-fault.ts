import { ConfigurationError } from '../../errors.ts';

/** One thing that is wrong in a stack, and where. */
export interface StackFault {
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  /** Whether the key itself is wrong, not its value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly remedy: string | undefined;
}

/** A stack that cannot be. Whoever knows the file's text can say the lines. */
export class StackError extends ConfigurationError {
  readonly faults: readonly StackFault[];
  constructor(faults: readonly StackFault[]) {
    const remedies = [...new Set(faults.flatMap(({ remedy }) => remedy ?? []))];
    super(faults.map(({ message }) => message).join('\n'), {
      hint: remedies.length === 0 ? undefined : remedies.join('\n      '),
    });
    this.faults = faults;
  }
}

/** A fault at a value, such as `subnets.web.cidr`. */
export function fault(path: readonly (string | number)[], problem: string, remedy?: string): StackFault {
  return { path, atKey: false, message: `${path.join('.')} ${problem}`, remedy };
}

/** A name that the file gives and that it has nowhere. */
export function unknown(
  path: readonly (string | number)[],
  name: string,
  kind: string,
  known: Readonly<Record<string, unknown>>,
): StackFault {
  return fault(
    path,
    `is ${name}, which is no ${kind} of this stack`,
    `They are ${Object.keys(known).join(', ')}.`,
  );
}
