import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { NuageError, UsageError } from '../errors.ts';
import type { SecretSource } from './context.ts';

/** `{ "$secret": "ssm", "name": "/db/password" }`: a parameter of Systems Manager, decrypted. */
export const secretFromParameter: SecretSource = async ({ name }, { connection }) => {
  if (typeof name !== 'string')
    throw new UsageError('A secret from ssm needs "name", the name of its parameter.');
  const { Parameter } = await connection.call('ssm', 'GetParameter', { Name: name, WithDecryption: true });
  if (Parameter?.Value === undefined) {
    throw new NuageError('ParameterNotFound', `The parameter ${name} holds no value.`);
  }
  return Parameter.Value;
};

/** `{ "$secret": "file", "path": "/run/secrets/password" }`: what a file holds when the step is taken, without a line break at its end. */
export const secretFromFile: SecretSource = async ({ path }) => {
  if (typeof path !== 'string') throw new UsageError('A secret from a file needs "path", where it is.');
  return withoutLastBreak(await readFile(path, 'utf8'));
};

/** Editors and `echo` end a file with a line break that belongs to no secret. */
export function withoutLastBreak(text: string): string {
  return text.replace(/\r?\n$/, '');
}

const lower = 'abcdefghijklmnopqrstuvwxyz';
const kindsOfCharacters = [lower, lower.toUpperCase(), '0123456789', '!#$%&*+-./:=?@^_~'] as const;

/**
 * `{ "$secret": "generated", "length": 32 }`: a value that nobody has seen, with a character of each kind. With `key` it is
 * that member of a JSON object whose other members are those of `template`.
 */
export const secretGenerated: SecretSource = async ({ length, exclude, key, template }) => {
  const left = kindsOfCharacters.map((characters) =>
    [...characters].filter((one) => !String(exclude ?? '').includes(one)),
  );
  const all = left.flat();
  const count = Number(length);
  if (all.length < 2 || !Number.isSafeInteger(count) || count < 8)
    throw new UsageError(
      'A generated secret needs a length from 8, and two characters that are not excluded.',
    );
  let value: string;
  do {
    value = Array.from({ length: count }, () => all[randomInt(all.length)]).join('');
  } while (
    left.some((characters) => characters.length > 0 && !characters.some((one) => value.includes(one)))
  );
  return typeof key === 'string' ? JSON.stringify({ ...Object(template ?? {}), [key]: value }) : value;
};
