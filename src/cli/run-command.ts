import type { Command, ExitCode } from './command.ts';
import { readValues } from './command.ts';
import type { CommandContext } from './context.ts';
import { asksForHelp } from './find-command.ts';
import type { Found } from './find-command.ts';
import { globalFlags } from './global-flags.ts';
import { parseLine } from './parse-line.ts';
import { createPrinter } from './print/create-printer.ts';
import type { Program } from './program.ts';
import { createStyle, wantsColour } from './render/style.ts';
import { interrupted } from './report-error.ts';
import { createStatusLine } from './status-line.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs one command, or shows its help. */
export async function runCommand(
  found: Found & { kind: 'command' },
  command: Command,
  surroundings: Surroundings,
  program: Program,
): Promise<ExitCode> {
  if (asksForHelp(found.rest)) {
    const { renderCommandHelp } = await import('./help/render-help.ts');
    const { stdout, environment } = surroundings;
    const style = createStyle(wantsColour(environment, stdout.isTerminal, found.rest.includes('--no-color')));
    await stdout.write(
      renderCommandHelp(found.path, found.entry.brief, command, { style, width: stdout.columns ?? 100 }),
    );
    return 0;
  }
  const given = parseLine(found.rest, { ...globalFlags, ...command.flags }, command.positionals);
  const globals = readValues(globalFlags, given.flags, (name) => `--${name}`);
  const { environment, stdout, stderr } = surroundings;
  const { clock, random } = await surroundings.system();
  const style = createStyle(wantsColour(environment, stderr.isTerminal, globals['no-color']));
  const status = createStatusLine(stderr, clock, style);
  const context: CommandContext = {
    surroundings,
    program,
    globals,
    clock,
    random,
    print: createPrinter({
      stdout,
      clock,
      status,
      output: globals.output,
      query: globals.query,
      colours: wantsColour(environment, stdout.isTerminal, globals['no-color']),
      place: globals.local ? '--local' : undefined,
    }),
    style,
    status,
    changes: { underWay: false },
  };
  try {
    // Until it has more to say: a first answer may be long in coming.
    if (!command.untilInterrupted) status.update(found.path.join(' '));
    const work = command.execute(given, context);
    if (command.untilInterrupted) return await work;
    const code = await Promise.race([work, interruption(context)]);
    return code === 0 && surroundings.signal.aborted ? interrupted : code;
  } finally {
    await status.end();
  }
}

/** Rejects at Ctrl-C, unless something is being changed: that is finished and reported by the command itself. */
function interruption({ surroundings, changes }: CommandContext): Promise<never> {
  const { signal } = surroundings;
  return new Promise((_resolve, reject) => {
    const abort = (): void => {
      if (!changes.underWay) reject(signal.reason);
    };
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
