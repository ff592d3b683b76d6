import { extname } from 'node:path';
import { UsageError } from '../../../errors.ts';

const extensions = { nodejs: ['.js', '.mjs', '.cjs'], python: ['.py'] } as const;

/**
 * The path at which Lambda looks for the file of a handler: `src/app.handler` is in `src/app.js`, and Python's
 * `jobs.main.handler` in `jobs/main.py`.
 * https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html
 * https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html
 */
export function handlerFile(
  source: string,
  { runtime, handler }: { readonly runtime: string; readonly handler: string },
): string {
  const extension = extname(source);
  const language = runtime.startsWith('nodejs')
    ? 'nodejs'
    : runtime.startsWith('python')
      ? 'python'
      : undefined;
  if (language === undefined)
    throw new UsageError(`One file is no code for a function of the runtime ${runtime}.`, {
      hint: 'Give a folder or a zip file.',
    });
  if (!extensions[language].some((one) => one === extension))
    throw new UsageError(`${source} cannot be the code of a function of the runtime ${runtime}.`, {
      hint: `Give a file that ends in ${extensions[language].join(' or ')}, a folder or a zip file.`,
    });
  return `${moduleOf(handler, language)}${extension}`;
}

function moduleOf(handler: string, language: keyof typeof extensions): string {
  if (language === 'python') return handler.slice(0, handler.lastIndexOf('.')).replaceAll('.', '/');
  // Node's handler may be nested in what the file exports: only the first dot of the last part ends its name.
  const name = handler.lastIndexOf('/') + 1;
  const dot = handler.indexOf('.', name);
  return dot < 0 ? handler : handler.slice(0, dot);
}
