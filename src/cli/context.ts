import type { Clock, Random } from '../clock.ts';
import type { GlobalFlags } from './global-flags.ts';
import type { Printer } from './print/printer.ts';
import type { Program } from './program.ts';
import type { Style } from './render/style.ts';
import type { StatusLine } from './status-line.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command is given. What costs something to make (configuration, connections) has modules of its own. */
export interface CommandContext {
  readonly surroundings: Surroundings;
  readonly program: Program;
  readonly globals: GlobalFlags;
  readonly clock: Clock;
  readonly random: Random;
  /** The one way to standard output. */
  readonly print: Printer;
  /** For standard error. */
  readonly style: Style;
  /** The one way to standard error while the command works. */
  readonly status: StatusLine;
  /** Whether something is being changed: then Ctrl-C waits for what is under way, and otherwise for nothing. */
  readonly changes: { underWay: boolean };
}
