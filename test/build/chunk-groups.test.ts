import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chunkGroups } from '../../scripts/build/chunk-groups.ts';
import { closure } from '../../scripts/build/imports.ts';

const src = join(import.meta.dirname, '../../src');
const groups = chunkGroups(src).toSorted((one, other) => other.priority - one.priority);

/** The file of the binary that a module of ours is in, where it is one that several share. */
function fileOf(id: string): string | undefined {
  const { name } = groups.find((group) => group.test(id)) ?? {};
  return typeof name === 'function' ? (name(id) ?? undefined) : name;
}

/** Commands that have to do with a cloud in this process. */
const ofTheCloud = /^(?:local|demo|rehearse|policy)\b/;
/** The engine that decides about policies is the cloud's, for whoever else wants it. */
const ofPolicies = join(src, 'policy/');

test('a command about AWS loads nothing of the local cloud when it starts', () => {
  const commands = globSync('**/*.ts', { cwd: join(src, 'cli/commands') });
  expect(commands.length).toBeGreaterThan(50);
  const loaded = commands
    .filter((command) => !ofTheCloud.test(command))
    .flatMap((command) =>
      [...closure([join(src, 'cli/commands', command)])]
        .filter((id) => ['cloud', 'front'].includes(fileOf(id) ?? '') && !id.startsWith(ofPolicies))
        .map((id) => `${command}: ${id.slice(src.length + 1)}`),
    );
  expect(loaded).toEqual([]);
});
