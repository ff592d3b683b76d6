import type { ActionContext, TimerContext } from '../../../action.ts';
import { resourceName } from './arn-name.ts';
import type { Tag } from '../../../blocks/tags.ts';
import type { Dialect } from '../errors.ts';
import { templateMissing } from '../errors.ts';
import { SES_LIMITS } from '../limits.ts';
import { templates } from '../state.ts';
import type { TemplateRow } from '../state.ts';
import { RenderingError, render } from './render.ts';

export interface TemplateText {
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

export function needTemplate({ state }: TimerContext, nameOrArn: string, words: Dialect): TemplateRow {
  const name = resourceName(nameOrArn);
  const row = state.table(templates).get(name);
  if (row === undefined) throw templateMissing(words, name);
  return row;
}

/** Adds a template that is not there yet. */
export function addTemplate(
  context: ActionContext,
  name: string,
  text: TemplateText,
  words: Dialect,
  tags: readonly Tag[] = [],
): void {
  const table = context.state.table(templates);
  if (table.get(name) !== undefined) throw words.exists('AlreadyExists', `Template ${name} already exists`);
  if (table.count() >= SES_LIMITS.templates)
    throw words.tooMany(`You have reached the maximum number of templates: ${SES_LIMITS.templates}`);
  checkTemplate(name, text, words);
  table.put({ name, ...unixLines(text), created: context.now, tags });
}

export function changeTemplate(
  context: ActionContext,
  name: string,
  text: TemplateText,
  words: Dialect,
): void {
  const row = needTemplate(context, name, words);
  checkTemplate(name, text, words);
  context.state.table(templates).put({ ...row, ...unixLines(text) });
}

/** XML cannot carry a carriage return: clients of v1 get line feeds alone. */
function unixLines({ subject, text, html }: TemplateText): TemplateText {
  const plain = (part: string | undefined): string | undefined => part?.replaceAll('\r\n', '\n');
  return { subject: plain(subject), text: plain(text), html: plain(html) };
}

function checkTemplate(name: string, { subject, text, html }: TemplateText, words: Dialect): void {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) throw words.invalid(`Template name is invalid: ${name}`);
  if (subject === undefined || subject === '') throw words.invalid('The subject must be specified.');
  const bytes = Buffer.byteLength(subject) + Buffer.byteLength(text ?? '') + Buffer.byteLength(html ?? '');
  if (bytes > SES_LIMITS.templateBytes) throw words.invalid('Template is longer than 500 KB.');
}

/** A template filled in with JSON data. Later data wins over earlier. */
export function fill(
  template: TemplateText,
  data: readonly (string | undefined)[],
  words: Dialect,
): TemplateText & { readonly subject: string } {
  const all = Object.assign({}, ...data.map((text) => parseData(text, words)));
  try {
    const part = (text: string | undefined, escape: boolean): string | undefined =>
      text === undefined ? undefined : render(text, all, escape);
    return {
      subject: part(template.subject, false) ?? '',
      text: part(template.text, false),
      html: part(template.html, true),
    };
  } catch (error) {
    if (!(error instanceof RenderingError)) throw error;
    const kind = error.kind === 'missing' ? 'MissingRenderingAttribute' : 'InvalidRenderingParameter';
    throw words.renderingFails(kind, error.message);
  }
}

function parseData(text: string | undefined, words: Dialect): object {
  if (text === undefined || text === '') return {};
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data;
  } catch {
    // Said below.
  }
  throw words.renderingFails('InvalidRenderingParameter', 'Template rendering data is invalid');
}

/** The template filled in as a whole message, as the tests of a template show it. */
export function rendered({ now }: TimerContext, { subject, text, html }: TemplateText): string {
  const boundary = `----=_Part_${now.toString(36)}`;
  const part = (type: string, body: string): string =>
    `--${boundary}\r\nContent-Type: text/${type}; charset=UTF-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n${body}\r\n`;
  return (
    `Date: ${new Date(now).toUTCString().replace('GMT', '+0000')}\r\nSubject: ${subject ?? ''}\r\nMIME-Version: 1.0\r\n` +
    `Content-Type: multipart/alternative; \r\n\tboundary="${boundary}"\r\n\r\n` +
    (text === undefined ? '' : part('plain', text)) +
    (html === undefined ? '' : part('html', html)) +
    `--${boundary}--\r\n`
  );
}
