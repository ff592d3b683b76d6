import type { ExitCode } from './command.ts';
import { readValues } from './command.ts';
import { findCommand } from './find-command.ts';
import type { Found } from './find-command.ts';
import { globalFlags } from './global-flags.ts';
import { manifest, sections } from './manifest.ts';
import { parseLine } from './parse-line.ts';
import type { Program } from './program.ts';
import { createStyle, wantsColour } from './render/style.ts';
import { reportError } from './report-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs one command line and resolves to its exit code. Never rejects: what goes wrong is told on standard error. */
export async function run(surroundings: Surroundings): Promise<ExitCode> {
  try {
    const line = withAliases(surroundings.arguments);
    const found = findCommand(manifest, line);
    if (found.kind === 'group') return await showGroup(found, surroundings);
    const [{ runCommand }, { command }] = await Promise.all([import('./run-command.ts'), found.entry.load()]);
    return await runCommand(found, command, surroundings, program);
  } catch (error) {
    return reportError(error, surroundings);
  }
}

const program: Program = {
  run,
  complete: async (words, surroundings) => {
    const { complete } = await import('./complete/complete.ts');
    return complete(manifest, words, surroundings);
  },
};

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
  const help = await import('./help/render-help.ts');
  const ofProgram = found.path.length === 0;
  const asked = globals.help || ofProgram;
  const output = asked ? surroundings.stdout : surroundings.stderr;
  const style = createStyle(wantsColour(surroundings.environment, output.isTerminal, globals['no-color']));
  const options = { style, width: output.columns ?? 100 };
  const ofAll = globals.help ? help.renderProgramHelp : help.renderOverview;
  await output.write(
    ofProgram
      ? ofAll(found.entry, sections, options)
      : help.renderGroupHelp(found.path, found.entry, options),
  );
  return asked ? 0 : 64;
}
