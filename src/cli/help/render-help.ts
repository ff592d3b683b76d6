import type { Argument, Arguments } from '../arguments.ts';
import { positionalName } from '../command.ts';
import type { Command } from '../command.ts';
import { globalFlags } from '../global-flags.ts';
import type { GroupEntry, Section } from '../manifest-entry.ts';
import type { Style } from '../render/style.ts';
import { hang } from '../render/hang.ts';
import { wrap } from '../render/wrap.ts';

export interface HelpOptions {
  readonly style: Style;
  /** Columns to fill. */
  readonly width: number;
}

type Row = readonly [left: string, right: string];

/** The help of `nuage` itself: its commands by what they are about, and the flags that all of them take. */
export function renderProgramHelp(
  manifest: GroupEntry,
  sections: readonly Section[],
  options: HelpOptions,
): string {
  const { style, width } = options;
  const longest = Math.max(...sections.flatMap(({ names }) => names.map((name) => name.length)));
  const commands = sections.flatMap(({ title, names }) =>
    section(
      title,
      table(
        names.map((name): Row => [name.padEnd(longest), manifest.entries[name]?.brief ?? '']),
        options,
      ),
      style,
    ),
  );
  const lines = [
    `${style.bold('nuage')}  ${manifest.brief}`,
    '',
    ...section('Usage', ['  nuage COMMAND [FLAGS]'], style),
    ...commands,
    ...section('Flags of every command', flagTable(globalFlags, options), style),
    hang(style.dim('nuage COMMAND --help tells more about one command.'), width, 0),
  ];
  return `${lines.join('\n')}\n`;
}

/** What `nuage` alone says: all of it on one screen. */
export function renderOverview(
  manifest: GroupEntry,
  sections: readonly Section[],
  { style, width }: HelpOptions,
): string {
  const left = Math.max(...sections.map(({ title }) => title.length));
  const start: readonly Row[] = [
    ['nuage demo', 'see it work, without an account'],
    ['nuage whoami', 'as whom and where commands act'],
    ['nuage ec2 list --local', 'on the local cloud: --local keeps any command off AWS'],
  ];
  const lines = [
    `${style.bold('nuage')}  ${manifest.brief}`,
    '',
    ...section('Try', table(start, { style, width }), style),
    style.heading('Commands'),
    ...sections.map(({ title, names }) =>
      hang(`  ${style.dim(title.padEnd(left))}  ${names.map(style.accent).join('  ')}`, width, left + 2),
    ),
    '',
    hang(
      style.dim('nuage --help tells what each is for; nuage COMMAND --help tells how it is used.'),
      width,
      0,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The help of a noun: what its commands are. */
export function renderGroupHelp(path: readonly string[], group: GroupEntry, options: HelpOptions): string {
  const { style } = options;
  const program = ['nuage', ...path].join(' ');
  const commands = Object.entries(group.entries)
    .filter(([, entry]) => entry.kind === 'group' || !entry.hidden)
    .map(([name, entry]): Row => [name === group.fallback ? `${name} *` : name, entry.brief]);
  const lines = [
    `${style.bold(program)}  ${group.brief}`,
    '',
    ...section('Usage', [`  ${program} COMMAND [FLAGS]`], style),
    ...section('Commands', table(commands, options), style),
    ...(group.fallback === undefined ? [] : [`  * what ${program} alone does`, '']),
    style.dim(`${program} COMMAND --help tells more about one command.`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The help of one command: what it does, its words and flags, and how to use it. */
export function renderCommandHelp(
  path: readonly string[],
  brief: string,
  command: Command,
  options: HelpOptions,
): string {
  const { style, width } = options;
  const program = ['nuage', ...path].join(' ');
  const positionals = Object.entries(command.positionals).map(([name, argument]): Row => [
    positionalName(name, argument),
    describe(argument),
  ]);
  const lines = [
    `${style.bold(program)}  ${brief}`,
    '',
    ...section('Usage', [`  ${usageLine(path, command)}`], style),
    ...command.description
      .split(/\n\s*\n/)
      .flatMap((paragraph) => [...wrap(paragraph, Math.min(width, 100)), '']),
    ...section('Arguments', table(positionals, options), style),
    ...section('Flags', flagTable(command.flags, options), style),
    ...section(
      'Examples',
      command.examples.flatMap(({ line, does }) => [`  ${style.dim(`# ${does}`)}`, `  ${line}`]),
      style,
    ),
    hang(
      style.dim('nuage --help lists the flags that every command takes, such as --region and --output.'),
      width,
      0,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** `nuage ec2 wait STATE [ID...] [FLAGS]` */
export function usageLine(path: readonly string[], command: Command): string {
  const words = Object.entries(command.positionals).map(([name, argument]) => {
    const written = `${positionalName(name, argument)}${argument.repeatable ? '...' : ''}`;
    return argument.required ? written : `[${written}]`;
  });
  return ['nuage', ...path, ...words, '[FLAGS]'].join(' ');
}

function section(title: string, body: readonly string[], style: Style): readonly string[] {
  return body.length === 0 ? [] : [style.heading(title), ...body, ''];
}

function flagTable(flags: Arguments, options: HelpOptions): readonly string[] {
  const rows = Object.entries(flags)
    .filter(([, flag]) => flag.hidden !== true)
    .map(([name, flag]): Row => [flagText(name, flag), describe(flag)]);
  return table(rows, options);
}

/** `-o, --output table|json|yaml|text`; flags without a letter stand in line with those that have one. */
export function flagText(name: string, flag: Argument<unknown>): string {
  const letter = flag.short === undefined ? '    ' : `-${flag.short}, `;
  return `${letter}--${name}${flag.value === undefined ? '' : ` ${flag.value.placeholder}`}`;
}

function describe(argument: Argument<unknown>): string {
  const { brief, defaultText } = argument;
  return defaultText === undefined ? brief : `${brief} (default ${defaultText})`;
}

/** Two columns; the right one wraps, and moves below a left one that is too wide. */
function table(rows: readonly Row[], { style, width }: HelpOptions): readonly string[] {
  const limit = 34;
  const left = Math.min(limit, Math.max(0, ...rows.map(([text]) => text.length)));
  return rows.flatMap(([text, brief]) => {
    const wrapped = wrap(brief, Math.max(20, width - left - 4));
    const head = text.length > left ? [`  ${style.accent(text)}`] : [];
    return [
      ...head,
      ...wrapped.map((line, index) => {
        const shown = index === 0 && head.length === 0 ? text : '';
        return `  ${style.accent(shown)}${' '.repeat(left - shown.length)}  ${line}`;
      }),
    ];
  });
}
