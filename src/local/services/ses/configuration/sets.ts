import type { ActionContext, TimerContext } from '../../../action.ts';
import { topicExists } from '../../sns/port.ts';
import type { Dialect } from '../errors.ts';
import { configurationSetMissing } from '../errors.ts';
import { SES_LIMITS } from '../limits.ts';
import { tellValidated } from '../sending/tell.ts';
import { configurationSets } from '../state.ts';
import type { ConfigurationSetRow, EventDestination } from '../state.ts';

export function needSet({ state }: TimerContext, name: string, words: Dialect): ConfigurationSetRow {
  const row = state.table(configurationSets).get(name);
  if (row === undefined) throw configurationSetMissing(words, name);
  return row;
}

export function addSet(
  context: ActionContext,
  name: string,
  more: Partial<ConfigurationSetRow>,
  words: Dialect,
): void {
  const table = context.state.table(configurationSets);
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name))
    throw words.version === 1
      ? words.invalid(
          `Invalid configuration set name <${name}>: only alphanumeric ASCII characters, '_', and '-' are allowed.`,
        )
      : words.invalid('Invalid ConfigurationSetName');
  if (table.get(name) !== undefined)
    throw words.exists('ConfigurationSetAlreadyExists', `Configuration set <${name}> already exists.`);
  if (table.count() >= SES_LIMITS.configurationSets)
    throw words.tooMany('The number of configuration sets exceeds the limit.');
  table.put({
    name,
    created: context.now,
    destinations: [],
    sending: true,
    reputation: words.version === 2,
    tags: [],
    ...more,
  });
}

/** A set, changed. */
export function changeSet(
  context: ActionContext,
  name: string,
  words: Dialect,
  change: (row: ConfigurationSetRow) => Partial<ConfigurationSetRow>,
): void {
  const row = needSet(context, name, words);
  context.state.table(configurationSets).put({ ...row, ...change(row) });
}

/** Adds a destination, or puts one in the place of the one with its name. */
export function putDestination(
  context: ActionContext,
  set: string,
  destination: EventDestination,
  words: Dialect,
  how: 'add' | 'change',
): void {
  const { destinations } = needSet(context, set, words);
  const at = destinations.findIndex(({ name }) => name === destination.name);
  if (how === 'add' && at !== -1)
    throw words.exists(
      'EventDestinationAlreadyExists',
      `EventDestination <${destination.name}> already exists.`,
    );
  if (how === 'change' && at === -1) throw destinationMissing(destination.name, words);
  if (how === 'add' && destinations.length >= SES_LIMITS.eventDestinations)
    throw words.tooMany('The number of event destinations exceeds the limit.');
  if (destination.topic !== undefined && !context.lenient && !topicExists(context.state, destination.topic))
    throw words.noTopic(`SNS topic <${destination.topic}> not found.`);
  const changed = how === 'add' ? [...destinations, destination] : destinations.with(at, destination);
  changeSet(context, set, words, () => ({ destinations: changed }));
  if (destination.topic !== undefined) tellValidated(context, destination.topic);
}

export function removeDestination(context: ActionContext, set: string, name: string, words: Dialect): void {
  const { destinations } = needSet(context, set, words);
  // AWS names the set here, not the destination.
  if (!destinations.some((one) => one.name === name))
    throw words.missing('EventDestinationDoesNotExist', `No EventDestination found for ${set}`);
  changeSet(context, set, words, () => ({ destinations: destinations.filter((one) => one.name !== name) }));
}

function destinationMissing(name: string, words: Dialect): Error {
  return words.missing('EventDestinationDoesNotExist', `EventDestination <${name}> does not exist.`);
}
