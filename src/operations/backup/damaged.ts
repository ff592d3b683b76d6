import { NuageError } from '../../errors.ts';

/** An object of a repository is not what it was. */
export class DamagedError extends NuageError {
  readonly object: string;

  constructor(object: string, how: string) {
    super('DamagedBackup', `${object} is damaged: ${how}.`, {
      hint: 'nuage backup verify says which backups that concerns.',
    });
    this.object = object;
  }
}

/** An object that something refers to is not there. */
export class MissingError extends NuageError {
  constructor(object: string, why: string) {
    super('MissingBackupObject', `${object} is missing: ${why}.`, {
      hint: 'nuage backup verify says which backups that concerns.',
    });
  }
}
