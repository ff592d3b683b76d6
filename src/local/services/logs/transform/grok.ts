import { invalidParameter } from '../errors.ts';
import { GROK_PATTERNS } from './grok-patterns.ts';
import { sourceOf, writeField } from './record.ts';
import type { Processor, Step } from './record.ts';

const NAMED = /%\{(?<pattern>\w+)(?::(?<field>[^:}]+))?(?<more>:[^}]*)?\}/g;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Configurable.html */
export function grok({ source, match }: NonNullable<Processor['grok']>): Step {
  const { expression, fields } = compileGrok(match);
  return (record) => {
    const found = expression.exec(sourceOf(record, source) ?? '');
    if (found === null) return;
    record.parsed = true;
    for (const [at, field] of fields.entries()) {
      const value = found.groups?.[`f${at}`];
      if (value !== undefined) writeField(record.fields, field, value, true);
    }
  };
}

interface Compiled {
  readonly expression: RegExp;
  /** The fields, in the order of their groups `f0`, `f1`, … */
  readonly fields: readonly string[];
}

function compileGrok(match: string): Compiled {
  const fields: string[] = [];
  const text = match.replace(NAMED, (whole: string, pattern: string, field?: string, more?: string) => {
    if (more !== undefined) throw invalidParameter(`Types are not supported in grok patterns: ${whole}`);
    const inner = expand(pattern);
    return field === undefined ? `(?:${inner})` : `(?<f${fields.push(field) - 1}>${inner})`;
  });
  try {
    return { expression: new RegExp(text), fields };
  } catch {
    throw invalidParameter(`Invalid grok pattern: ${match}`);
  }
}

function expand(name: string): string {
  const pattern = Object.hasOwn(GROK_PATTERNS, name) ? GROK_PATTERNS[name] : undefined;
  if (pattern === undefined)
    throw invalidParameter(`The grok pattern ${name} is not available in this local cloud.`);
  return pattern.replace(NAMED, (_whole, inner: string) => `(?:${expand(inner)})`);
}
