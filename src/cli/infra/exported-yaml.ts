import { stringify } from 'yaml';
import type { ExportedStack } from '../../operations/infra/export/export-infra.ts';
import { printable } from '../render/printable.ts';

/** A stack's file, with what it cannot say as comments. */
export function exportedYaml({ file, resources, left }: Omit<ExportedStack, 'beside'>): string {
  const comments = [
    ...(left.length === 0 ? [] : ['What is not written here:']),
    ...left.map(({ address, id, reason }) => `  ${address} ${id}: ${reason}`),
    ...(resources.length === 0
      ? []
      : [
          `Each of these is the stack's once it has the tags nuage:stack=${String(file['name'])} and nuage:id=ADDRESS:`,
        ]),
    ...resources.map(({ address, id }) => `  ${address} ${id}`),
  ];
  return `${stringify(file, { aliasDuplicateObjects: false })}${comments.map((line) => `# ${printable(line)}\n`).join('')}`;
}
