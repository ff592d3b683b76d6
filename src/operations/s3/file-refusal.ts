import { NuageError } from '../../errors.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be used by this user',
  EPERM: 'may not be used by this user',
  EEXIST: 'leads through something that is no directory',
  EISDIR: 'is a directory',
  ELOOP: 'leads through links that lead to each other',
  EMFILE: 'cannot be opened: this process has as many files open as the machine lets it (ulimit -n)',
  ENAMETOOLONG: 'has a longer name than this disk takes',
  ENOENT: 'is not there any more',
  ENOTDIR: 'leads through something that is no directory',
  ENOTEMPTY: 'is a directory',
};

/** What the machine says of a file, in words about the file that a person knows and not about a draft of it. */
export function fileRefusal(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  const reason = reasons[String(error.code)];
  if (reason === undefined) return error;
  return new NuageError(String(error.code), `${path} ${reason}.`, { cause: error });
}
