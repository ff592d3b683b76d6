import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import type { Arguments } from './arguments.ts';
import type { Given } from './command.ts';
import { parseOptions } from './find-command.ts';
import { globalFlags } from './global-flags.ts';
import { didYouMean } from '../words/nearest.ts';

/**
 * Sorts the words of a command line, without the command's own, by the flag or positional that they belong
 * to. Throws a `UsageError` for what is unknown, misses its value, has one too many or stands twice.
 */
export function parseLine(line: readonly string[], flags: Arguments, positionals: Arguments): Given {
  const { tokens } = parseArgs({
    args: [...line],
    options: parseOptions(flags),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const order: (readonly [string, string])[] = [];
  const words: string[] = [];
  // The flag that the words behind it may belong to.
  let open = '';
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (flags[open]?.goesOn?.test(token.value) === true) {
        given.get(open)?.push(token.value);
        order.push([open, token.value]);
        continue;
      }
      words.push(token.value);
    }
    open = '';
    if (token.kind !== 'option') continue;
    open = token.name;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (flag === undefined) throw unknownFlag(token.rawName, flags, words.length > 0 ? positionals : {});
    const text = flag.value === undefined ? toggleText(token) : valueText(token, flag.value.placeholder);
    const texts = given.get(token.name) ?? [];
    if (texts.length > 0 && flag.value !== undefined && !flag.repeatable) {
      throw new UsageError(`${token.rawName} is given twice`, { hint: 'It takes one value.' });
    }
    given.set(token.name, [...texts, text]);
    order.push([token.name, text]);
  }
  return { flags: given, order, positionals: assignWords(words, positionals, flags) };
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function toggleText(token: OptionToken): string {
  if (token.value !== undefined) {
    throw new UsageError(`${token.rawName} takes no value`, {
      hint: `Write ${token.rawName} alone, or leave it out.`,
    });
  }
  return '';
}

/** A word that looks like a flag is hardly ever meant as a value; `--name=-x` says that it is. */
function valueText(token: OptionToken, placeholder: string): string {
  const { value } = token;
  const looksLikeFlag = value !== undefined && token.inlineValue !== true && /^-[^\d.]/.test(value);
  if (value === undefined || looksLikeFlag) {
    const hint = looksLikeFlag
      ? `Write ${token.rawName}=${value} if that is the value.`
      : `Write ${token.rawName} ${placeholder}.`;
    throw new UsageError(`${token.rawName} needs a value`, { hint });
  }
  return value;
}

function unknownFlag(rawName: string, flags: Arguments, positionals: Arguments): UsageError {
  if (Object.values(positionals).some(({ afterDashes }) => afterDashes === true))
    return new UsageError(`${rawName} is not a flag of this command`, {
      hint: 'Write -- before the command that it belongs to.',
    });
  const names = Object.entries(flags)
    .filter(([, flag]) => flag.hidden !== true)
    .map(([name]) => `--${name}`);
  const format = /^--(json|yaml|text)$/.exec(rawName)?.[1];
  return new UsageError(`${rawName} is not a flag of this command`, {
    hint:
      format !== undefined
        ? `Write --output ${format}, or -o ${format}.`
        : (didYouMean(rawName, names) ?? ownFlags(flags)),
  });
}

/** More than these are no hint but a help text. */
const namedFlags = 8;

/** What a command has flags for, which tells most who guessed at one. */
function ownFlags(flags: Arguments): string {
  const own = Object.entries(flags).filter(
    ([name, flag]) => flag.hidden !== true && !Object.hasOwn(globalFlags, name),
  );
  if (own.length === 0 || own.length > namedFlags) return 'Run it with --help to see the flags.';
  return `Its own flags: ${own.map(([name]) => `--${name}`).join(', ')}. --help tells what they do.`;
}

function assignWords(
  words: readonly string[],
  positionals: Arguments,
  flags: Arguments,
): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, readonly string[]>();
  let next = 0;
  for (const [name, argument] of Object.entries(positionals)) {
    const end = argument.repeatable ? words.length : next + 1;
    given.set(name, words.slice(next, end));
    next = Math.min(end, words.length);
  }
  const extra = words[next];
  if (extra !== undefined) {
    const hint =
      next === 0
        ? `The command takes no words but flags. ${ownFlags(flags)}`
        : 'Quote a value that has spaces in it.';
    throw new UsageError(`"${extra}" is one word too many`, { hint });
  }
  return given;
}
