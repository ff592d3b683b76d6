import { parse, stringify } from 'yaml';
import { validation } from '../errors.ts';
import { invalidContent } from './errors.ts';
import type { DocumentFormat } from './state.ts';

/** The format that a request names. */
export function readFormat(text: string): DocumentFormat {
  if (text === 'JSON' || text === 'YAML' || text === 'TEXT') return text;
  throw validation(`Invalid document format ${text}`);
}

/** What a document says, once read. */
export type DocumentContent = Readonly<Record<string, unknown>>;

/** Reads the content of a document in its format. */
export function readContent(content: string, format: DocumentFormat): DocumentContent {
  if (format === 'TEXT') return {};
  const value = format === 'JSON' ? readJson(content) : readYaml(content);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidContent(
      format === 'JSON' ? 'JSON not well-formed. at Line: 1, Column: 1' : 'YAML not well-formed.',
    );
  }
  return { ...value };
}

/** The same document in another format, as GetDocument shows it on request. */
export function convertContent(content: string, from: DocumentFormat, to: DocumentFormat): string {
  if (from === to) return content;
  if (from === 'TEXT' || to === 'TEXT') throw validation(`Invalid document format ${to}`);
  const value = readContent(content, from);
  return to === 'JSON' ? JSON.stringify(value, undefined, 2) : stringify(value);
}

function readJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    const before = content.slice(0, faultOf(content));
    const column = before.length - before.lastIndexOf('\n');
    throw invalidContent(`JSON not well-formed. at Line: ${before.split('\n').length}, Column: ${column}`);
  }
}

/** Where the first character is that no JSON could have there: what stands before it is a beginning, and no more. */
function faultOf(content: string): number {
  let good = 0;
  let bad = content.length;
  while (good + 1 < bad) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginning(content.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return isBeginning(content) ? content.length : good;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return (
      error instanceof SyntaxError &&
      /Unexpected end|Unterminated|Bad control character.*end/.test(error.message)
    );
  }
}

function readYaml(content: string): unknown {
  try {
    return parse(content);
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw invalidContent(`YAML not well-formed. ${first}`.trim());
  }
}
