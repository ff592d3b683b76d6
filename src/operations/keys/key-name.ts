import { UsageError } from '../../errors.ts';

/** "Up to 255 ASCII characters": CreateKeyPair in the EC2 API Reference. */
const nameForm = /^[\x20-\x7e]{1,255}$/;

/** Refuses a name that EC2 would refuse, before anything is made. */
export function checkKeyName(name: string): void {
  if (nameForm.test(name) && name.trim() === name) return;
  throw new UsageError(`"${name}" is no name for a key pair`, {
    hint: 'It has 1 to 255 ASCII characters, with no space at its ends.',
  });
}

/** The name of the file that a private key goes to when none is named. */
export function keyFileName(name: string): string {
  if (!/[/\\:]/.test(name) && !name.startsWith('.')) return `${name}.pem`;
  throw new UsageError(`"${name}" is no name for a file`, { hint: 'Name one with --file.' });
}
