import type { Argument, Arguments, Values } from './arguments.ts';
import type { CommandContext } from './context.ts';

export interface Example {
  /** The whole line, as a person would type it. */
  readonly line: string;
  /** What it does, in a sentence without a full stop. */
  readonly does: string;
}

/** 0 done or nothing to do, 1 failed in part or whole, 2 changes pending, 64 bad usage or configuration. */
export type ExitCode = number;

/**
 * One command as it is declared: a file of its own, loaded when the command is used. Its one-line brief
 * stands in the manifest, so that help and completion need not load it.
 */
export interface CommandParts<F extends Arguments, P extends Arguments> {
  /** Paragraphs for the help and the reference, parted by empty lines. */
  readonly description: string;
  readonly examples: readonly Example[];
  /** By name as typed after the two dashes, in kebab-case. */
  readonly flags: F;
  /** By placeholder, in the order of the line; only the last may be repeatable, none required after an optional one. */
  readonly positionals: P;
  /** The actions that it calls, as `ec2:StopInstances`, for the reference and for least privilege. */
  readonly actions?: readonly string[];
  /** Ctrl-C is the usual end of the command, not an interruption. */
  readonly untilInterrupted?: boolean;
  /** Resolves to the exit code, or to nothing for 0. */
  run(input: CommandInput<F, P>, context: CommandContext): Promise<ExitCode | void>;
}

export interface CommandInput<F extends Arguments, P extends Arguments> {
  readonly flags: Values<F>;
  readonly positionals: Values<P>;
  /** The flags with their texts as they were written, where it matters which stood before which. */
  readonly order: Given['order'];
}

/** The texts of one command line, sorted by the name of the flag or positional that they belong to. */
export interface Given {
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly order: readonly (readonly [flag: string, text: string])[];
  readonly positionals: ReadonlyMap<string, readonly string[]>;
}

/** A command whose own types are closed over: what the frame handles. */
export interface Command {
  readonly description: string;
  readonly examples: readonly Example[];
  readonly flags: Arguments;
  readonly positionals: Arguments;
  readonly actions: readonly string[];
  readonly untilInterrupted: boolean;
  /** Reads the values (a `UsageError` when one is wrong) and runs. */
  execute(given: Given, context: CommandContext): Promise<ExitCode>;
}

/** Declares a command. */
export function defineCommand<F extends Arguments, P extends Arguments>(parts: CommandParts<F, P>): Command {
  return {
    description: parts.description,
    examples: parts.examples,
    flags: parts.flags,
    positionals: parts.positionals,
    actions: parts.actions ?? [],
    untilInterrupted: parts.untilInterrupted ?? false,
    async execute(given, context) {
      const input = {
        order: given.order,
        flags: readValues(parts.flags, given.flags, (name) => `--${name}`),
        positionals: readValues(parts.positionals, given.positionals, positionalName),
      };
      return (await parts.run(input, context)) ?? 0;
    },
  };
}

/** The name of a positional as help and errors write it: `instanceIds` is `INSTANCE-IDS` unless its value says better. */
export function positionalName(name: string, argument: Argument<unknown>): string {
  return argument.value?.placeholder ?? name.toUpperCase();
}

/** The values of all `declared` arguments from the texts in `given`. */
export function readValues<A extends Arguments>(
  declared: A,
  given: ReadonlyMap<string, readonly string[]>,
  nameOf: (name: string, argument: Argument<unknown>) => string,
): Values<A> {
  const values: Record<string, unknown> = {};
  for (const [name, argument] of Object.entries(declared)) {
    values[name] = argument.read(given.get(name) ?? [], nameOf(name, argument));
  }
  return values as Values<A>;
}
