import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { ConfigurationError, StalePlanError } from '../../errors.ts';
import { checkEntry, orderChecker } from './check-entry.ts';
import { isJsonObject } from './json.ts';
import { readLines } from './lines.ts';
import type { Plan } from './plan.ts';
import { isSkip, planVersion, type PlanEntry, type PlanHeader } from './step.ts';

/** Writes a plan as one JSON document a line: the header, then its entries. The file appears whole or not at all. */
export async function savePlan(plan: Plan, path: string): Promise<void> {
  const draft = `${path}.part`;
  const file = await open(draft, 'w', 0o600);
  try {
    let block = `${JSON.stringify(plan.header)}\n`;
    for await (const line of plan.lines()) {
      block += `${line}\n`;
      if (block.length > 256 * 1024) {
        await file.write(block);
        block = '';
      }
    }
    await file.write(block);
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(draft, { force: true });
    throw error;
  }
  await file.close();
  await rename(draft, path);
}

/**
 * Opens a saved plan after checking every line of it. A line that is no entry is a ConfigurationError that names
 * the line; a plan of another version, or one whose lines are not those that were planned, is a StalePlanError.
 */
export async function loadPlan(path: string): Promise<Plan> {
  let header: PlanHeader | undefined;
  const hash = createHash('sha256');
  const misplaced = orderChecker();
  const counts = { steps: 0, skips: 0 };
  for await (const line of readLines(path)) {
    const at = `${path}:${line.number}`;
    const value = parseLine(line.text, at);
    if (header === undefined) {
      header = checkHeader(value, at);
      continue;
    }
    const checked = checkEntry(value);
    const problem = 'problem' in checked ? checked.problem : misplaced(checked.entry);
    if (problem !== undefined || 'problem' in checked) {
      throw new ConfigurationError(`${at}: ${problem}.`, {
        hint: 'Plan again with --plan-out instead of editing the file.',
      });
    }
    counts[isSkip(checked.entry) ? 'skips' : 'steps'] += 1;
    hash.update(line.text).update('\n');
  }
  if (header === undefined) throw new ConfigurationError(`${path} is empty; it holds no plan.`);
  if (counts.steps !== header.steps || counts.skips !== header.skips || hash.digest('hex') !== header.hash) {
    throw new StalePlanError(
      `${path} is not what was planned: its header speaks of ${header.steps} steps and ${header.skips} things left alone` +
        ` with the hash ${header.hash.slice(0, 12)}, and its lines say otherwise.`,
      { hint: 'The file was changed or cut short after it was written. Plan again.' },
    );
  }
  return {
    header,
    saved: true,
    lines: () => linesOf(path),
    async *entries() {
      for await (const line of linesOf(path)) yield JSON.parse(line) as PlanEntry;
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

async function* linesOf(path: string): AsyncGenerator<string> {
  for await (const line of readLines(path)) if (line.number > 1) yield line.text;
}

function parseLine(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConfigurationError(`${at}: this line is no JSON document.`, {
      hint: 'A plan holds one JSON document a line. Plan again with --plan-out.',
      cause,
    });
  }
}

const headerMembers = {
  operation: 'string',
  time: 'string',
  hash: 'string',
  steps: 'number',
  skips: 'number',
} as const;

function checkHeader(value: unknown, at: string): PlanHeader {
  if (!isJsonObject(value) || value['nuage'] !== 'plan') {
    throw new ConfigurationError(`${at}: this is no plan of nuage.`, {
      hint: 'A plan is written with --plan-out FILE and begins with {"nuage":"plan", …}.',
    });
  }
  if (value['version'] !== planVersion) {
    throw new StalePlanError(
      `${at}: the plan has version ${String(value['version'])} of the format; this nuage applies version ${planVersion}.`,
      { hint: 'Plan again with this version of nuage.' },
    );
  }
  const wrong = Object.entries(headerMembers).find(([name, type]) => typeof value[name] !== type);
  if (wrong !== undefined) throw new ConfigurationError(`${at}: "${wrong[0]}" must be a ${wrong[1]}.`);
  if (!isJsonObject(value['input'])) throw new ConfigurationError(`${at}: "input" must be an object.`);
  for (const name of ['accounts', 'regions']) {
    const list = value[name];
    if (!Array.isArray(list) || list.some((item) => typeof item !== 'string')) {
      throw new ConfigurationError(`${at}: "${name}" must be a list of texts.`);
    }
  }
  return value as unknown as PlanHeader;
}
