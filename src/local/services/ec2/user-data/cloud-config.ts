import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';

/** What a cloud-config says, as far as it is done here. */
export interface CloudConfig {
  /** A script each: the files, then the commands. */
  readonly scripts: readonly string[];
  /** The keys that nothing is done about. */
  readonly left: readonly string[];
}

/** Reads a cloud-config. Throws the reason when it is no YAML. */
export function readCloudConfig(text: string): CloudConfig {
  const config: unknown = parse(text);
  const { write_files: files = [], runcmd: commands = [], ...others } = Object(config);
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  return {
    scripts: [
      ...list(files).map(fileScript),
      ...(list(commands).length === 0 ? [] : [`#!/bin/sh\n${list(commands).map(commandLine).join('\n')}\n`]),
    ],
    left: Object.keys(others),
  };
}

function commandLine(command: unknown): string {
  return Array.isArray(command) ? command.map((word) => quoted(String(word))).join(' ') : String(command);
}

function fileScript(file: unknown): string {
  const { path, content = '', encoding = '', permissions = '0644', append = false } = Object(file);
  const text = String(content);
  const raw = /b64|base64/.test(encoding) ? Buffer.from(text, 'base64') : Buffer.from(text);
  const bytes = /gz/.test(encoding) ? gunzipSync(raw) : raw;
  const to = quoted(String(path));
  return [
    '#!/bin/sh',
    `mkdir -p "$(dirname ${to})"`,
    `base64 -d ${append === true ? '>>' : '>'}${to} <<'END'`,
    bytes.toString('base64'),
    'END',
    `chmod ${quoted(String(permissions))} ${to}`,
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
