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
