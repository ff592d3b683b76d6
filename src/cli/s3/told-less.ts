import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';

/** Does something that tells less than usual of what came of it: with `quiet` nothing, otherwise only what did not go well. */
export async function toldLess(
  {
    quiet,
    'only-show-errors': onlyErrors,
  }: { readonly quiet: boolean; readonly 'only-show-errors': boolean },
  context: CommandContext,
  work: (context: CommandContext) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (!quiet && !onlyErrors) return work(context);
  const { print, status } = context;
  const held: (() => Promise<void>)[] = [];
  const code = await work({
    ...context,
    status: { ...status, update: () => {} },
    print: {
      format: print.format,
      raw: (text) => print.raw(text),
      words: async (draw) => void held.push(() => print.words(draw)),
      value: async (value, draw) => void held.push(() => print.value(value, draw)),
      list: (items, options) => print.list(items, options),
    },
  });
  if (code !== 0 && !quiet) for (const tell of held) await tell();
  return code;
}
