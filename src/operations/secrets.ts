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
