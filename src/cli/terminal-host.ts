import type { Host, OperationEvent, Question } from '../operations/host.ts';
import { UsageError } from '../errors.ts';
import type { CommandContext } from './context.ts';
import { readLine } from './read-line.ts';
import { count } from './render/count.ts';
import { formatDuration } from './render/duration.ts';
import { changesText, renderPlan } from './render/plan.ts';
import { printable } from './render/printable.ts';
import { readable } from '../words/readable.ts';
import { transferProgress } from './render/transfer-progress.ts';

/** Tells a person at a terminal what an operation does, and asks. All of it on standard error. */
export function terminalHost(context: CommandContext): Host {
  return {
    notify: (event) => notify(event, context),
    ask: (question) => ask(question, context),
  };
}

function notify(event: OperationEvent, { status, style, surroundings: { stderr } }: CommandContext): void {
  switch (event.kind) {
    case 'read':
      status.update(`Read ${event.region}: ${count(event.found, 'resource')}`);
      break;
    case 'place-failed':
      status.print(
        `${style.warning('warning')} ${event.region} in ${event.account} was left out: ${wordsOf(event.error)}`,
      );
      break;
    case 'run-started':
      status.update(`${event.operation}: ${count(event.steps, 'step')}`);
      break;
    case 'step-finished':
      status.update(`${event.finished} of ${count(event.steps, 'step')}, last ${event.target}`);
      break;
    case 'waiting':
      status.update(
        `Waiting ${formatDuration(event.elapsedMs)} ${event.what}: ${event.targets} still ${event.state}`,
      );
      break;
    case 'progress':
      status.update(transferProgress(event, (stderr.columns ?? 80) - 3));
      break;
    case 'advice':
      status.print(`${style.warning('advice')} ${printable(event.message)}${hintOf(event.error?.hint)}`);
      break;
    case 'run-finished':
      break;
  }
}

function wordsOf(error: unknown): string {
  return printable(readable(error instanceof Error ? error.message : String(error)));
}

function hintOf(hint: string | undefined): string {
  return hint === undefined ? '' : ` ${printable(hint)}`;
}

async function ask(question: Question, context: CommandContext): Promise<boolean> {
  const { globals, surroundings, style, clock } = context;
  const { stderr, stdin } = surroundings;
  if (globals.yes) return true;
  await context.status.end();
  if (question.kind === 'apply') {
    const view = { style, width: stderr.columns ?? 100, now: clock.now() };
    await stderr.write(`${renderPlan(question.summary, view)}\n`);
  }
  if (!stdin.isTerminal) {
    // Asked for by its exit code: nobody means to answer, and what is pending is told.
    if (globals['detailed-exitcode']) return false;
    throw new UsageError('Nobody is there to confirm this', {
      hint: '--yes goes ahead without asking; --plan-out FILE saves the plan and changes nothing.',
    });
  }
  const words =
    question.kind === 'apply'
      ? `Apply this (${changesText(question.summary)})?`
      : printable(question.message);
  await stderr.write(`${style.bold(words)} ${style.dim('[y/N]')} `);
  const answer = await surroundings.asking(readLine(stdin, surroundings.signal));
  // Ctrl-D ends the input and no line.
  if (answer === undefined) await stderr.write('\n');
  return /^y(es)?$/i.test(answer?.trim() ?? '');
}
