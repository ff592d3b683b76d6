import type { ExitCode } from './command.ts';
import { createStyle, wantsColour } from './render/style.ts';
import { hang } from './render/hang.ts';
import { printable } from './render/printable.ts';
import { readable } from '../words/readable.ts';
import type { Surroundings } from './surroundings.ts';
import { systemError } from './system-error.ts';

/** Exit code of a process that a person interrupted, as shells have it. */
export const interrupted = 130;

/**
 * Tells on standard error what went wrong: one sentence and, where there is one, what would be right. The
 * stack only with `--debug`. A reader that went away (`| head`) is no error.
 */
export async function reportError(thrown: unknown, surroundings: Surroundings): Promise<ExitCode> {
  // What went wrong first is what the person asked about; closing down after it failed as well.
  const error = thrown instanceof SuppressedError ? thrown.suppressed : thrown;
  const { stderr, environment, arguments: line, signal } = surroundings;
  const code = property(error, 'code');
  if (code === 'EPIPE') return 0;
  if (signal.aborted && (error === signal.reason || property(error, 'name') === 'AbortError'))
    return interrupted;

  const style = createStyle(wantsColour(environment, stderr.isTerminal, line.includes('--no-color')));
  const debug = line.includes('--debug');
  const refused = systemError(error);
  const known = refused !== undefined || isTold(error);
  const whole = refused?.message ?? (error instanceof Error ? error.message : String(error));
  const message = debug ? whole : readable(whole);
  const hint = refused === undefined && known ? property(error, 'hint') : refused?.hint;
  const bug = 'This is a bug of nuage. The same command with --debug prints where it happened.';
  const lines = [
    `${style.bad('error')} ${sentence(known ? message : `nuage itself failed: ${message}`)}`,
    ...(typeof hint === 'string' ? [`${style.dim('hint')}  ${printableLines(hint)}`] : []),
    ...(known || debug ? [] : [`${style.dim('hint')}  ${bug}`]),
  ].map((line) => hang(line, stderr.columns ?? Infinity, 6));
  if (debug) lines.push(style.dim(stackOf(error)));
  try {
    await stderr.write(`${lines.join('\n')}\n`);
  } catch {
    // Nobody reads standard error either; the exit code still tells.
  }
  return known ? numberOr(property(error, 'exitCode'), 1) : 1;
}

/** A `NuageError`, by its shape: the frame does not load the class to say that something went wrong. */
function isTold(error: unknown): boolean {
  return (
    error instanceof Error &&
    typeof property(error, 'exitCode') === 'number' &&
    typeof property(error, 'code') === 'string'
  );
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && name in of ? Reflect.get(of, name) : undefined;
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/** Ends with a full stop, unless it ends with punctuation or shows lines of a file. */
function sentence(message: string): string {
  const text = printableLines(message.trimEnd());
  return /[.!?:]$/.test(text) || text.includes('\n') ? text : `${text}.`;
}

function printableLines(text: string): string {
  return text
    .split('\n')
    .map((line) => printable(line))
    .join('\n');
}

function stackOf(error: unknown): string {
  const lines: string[] = [];
  let cause: unknown = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    lines.push(`${depth === 0 ? '' : 'caused by '}${cause.stack ?? String(cause)}`);
    cause = cause.cause;
  }
  return printableLines(lines.join('\n'));
}
