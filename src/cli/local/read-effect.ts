import { UsageError } from '../../errors.ts';
import type { FaultEffect } from '../../local/faults/fault-rule.ts';
import type { Value } from '../arguments.ts';
import { didYouMean } from '../../words/nearest.ts';
import { parseDuration } from '../render/duration.ts';

const forms = [
  'throttle',
  'capacity',
  'latency:2s',
  'error:InternalError:500',
  'error:Unavailable:503:The service is unavailable.',
  'drop:before',
  'drop:after',
  'partial:0.2',
];

/** What strikes, in a word with its numbers: `throttle`, `latency:2s`, `error:CODE:STATUS[:MESSAGE]`. */
export const effect: Value<FaultEffect> = {
  placeholder: 'EFFECT',
  brief: `what happens: ${forms.join(', ')}`,
  parse(given, name) {
    const [kind = '', ...rest] = given.split(':');
    const found = readers[kind]?.(rest);
    if (found !== undefined) return found;
    const words = Object.keys(readers);
    const hint = Object.hasOwn(readers, kind) ? undefined : didYouMean(kind, words);
    throw new UsageError(`${name} cannot be "${given}"`, {
      hint: hint ?? `Write one such as ${forms.join(', ')}.`,
    });
  },
};

const readers: Readonly<Record<string, (rest: readonly string[]) => FaultEffect | undefined>> = {
  throttle: (rest) => (rest.length === 0 ? { kind: 'throttle' } : undefined),
  capacity: (rest) => (rest.length === 0 ? { kind: 'capacity' } : undefined),
  latency([length = ''] = []) {
    const milliseconds = parseDuration(length);
    return milliseconds === undefined ? undefined : { kind: 'latency', milliseconds };
  },
  error([code = '', status = '', ...message] = []) {
    const number = Number(status);
    if (code === '' || !Number.isInteger(number) || number < 400 || number > 599) return undefined;
    return { kind: 'error', code, status: number, message: message.join(':') };
  },
  drop([when] = []) {
    return when === 'before' || when === 'after' ? { kind: 'drop', when } : undefined;
  },
  partial([chance = ''] = []) {
    const rate = Number(chance);
    return chance !== '' && rate > 0 && rate <= 1 ? { kind: 'partial', rate } : undefined;
  },
};
