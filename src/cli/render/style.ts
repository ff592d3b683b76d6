import { styleText } from 'node:util';

export type Paint = (text: string) => string;

/** What text means, in colours: one vocabulary for all that nuage prints. Plain when colours are off. */
export interface Style {
  readonly enabled: boolean;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly heading: Paint;
  readonly good: Paint;
  readonly warning: Paint;
  readonly bad: Paint;
  readonly accent: Paint;
}

type Format = Parameters<typeof styleText>[0];

/** The vocabulary, in colours or plain. */
export function createStyle(enabled: boolean): Style {
  const paint =
    (format: Format): Paint =>
    (text) =>
      enabled && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  return {
    enabled,
    bold: paint('bold'),
    dim: paint('dim'),
    heading: paint(['bold', 'underline']),
    good: paint('green'),
    warning: paint('yellow'),
    bad: paint('red'),
    accent: paint('cyan'),
  };
}

/**
 * Whether to colour: `--no-color` and NO_COLOR (any text) forbid it, FORCE_COLOR (any text but 0 and false)
 * asks for it, else a terminal that is not `dumb` has it. The flag wins over both variables, and NO_COLOR
 * over FORCE_COLOR.
 */
export function wantsColour(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
  noColorFlag: boolean,
): boolean {
  if (noColorFlag || (environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && environment['TERM'] !== 'dumb';
}
