import type { ExitCode } from './command.ts';
import { readValues } from './command.ts';
import type { CommandContext } from './context.ts';
import { asksForHelp, findCommand } from './find-command.ts';
import type { Found } from './find-command.ts';
import { globalFlags } from './global-flags.ts';
import { manifest } from './manifest.ts';
import { parseLine } from './parse-line.ts';
import { createPrinter } from './print/create-printer.ts';
import { createStyle, wantsColour } from './render/style.ts';
import { reportError } from './report-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs one command line and resolves to its exit code. Never rejects: what goes wrong is told on standard error. */
export async function run(surroundings: Surroundings): Promise<ExitCode> {
  try {
    const line = withAliases(surroundings.arguments);
    const found = findCommand(manifest, line);
    if (found.kind === 'group') return await showGroup(found, surroundings);
    return await runCommand(found, surroundings);
  } catch (error) {
    return reportError(error, surroundings);
  }
}

/** `nuage help ec2 list` is `nuage ec2 list --help`; `nuage --version` is `nuage version`. */
function withAliases(line: readonly string[]): readonly string[] {
  const [first, ...others] = line;
  if (first === 'help') return [...others, '--help'];
  if (first === '--version' || first === '-V') return ['version', ...others];
  return line;
}

async function showGroup(found: Found & { kind: 'group' }, surroundings: Surroundings): Promise<ExitCode> {
  const given = parseLine(found.rest, globalFlags, {});
  const globals = readValues(globalFlags, given.flags, (name) => `--${name}`);
  const { renderGroupHelp } = await import('./help/render-help.ts');
  const asked = globals.help || found.path.length === 0;
  const output = asked ? surroundings.stdout : surroundings.stderr;
  const style = createStyle(wantsColour(surroundings.environment, output.isTerminal, globals['no-color']));
  await output.write(renderGroupHelp(found.path, found.entry, { style, width: output.columns ?? 100 }));
  return asked ? 0 : 64;
}

async function runCommand(found: Found & { kind: 'command' }, surroundings: Surroundings): Promise<ExitCode> {
  const { command } = await found.entry.load();
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
  const context: CommandContext = {
    surroundings,
    globals,
    clock,
    random,
    print: createPrinter({
      stdout,
      clock,
      output: globals.output,
      query: globals.query,
      colours: wantsColour(environment, stdout.isTerminal, globals['no-color']),
    }),
    style: createStyle(wantsColour(environment, stderr.isTerminal, globals['no-color'])),
  };
  return command.execute(given, context);
}
