/** Runs the benchmarks, or those that are named: `npm run bench -- server-calls`. Prints ratios and keeps the results. */
import { globSync } from 'node:fs';
import { keep, show, type BenchmarkResult } from './measure/result.ts';

const here = new URL('./', import.meta.url).pathname;
const wanted = process.argv.slice(2);
for (const file of globSync('*.bench.ts', { cwd: here }).sort()) {
  const name = file.replace('.bench.ts', '');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { run } = (await import(`./${file}`)) as { run(): Promise<BenchmarkResult> };
  const result = await run();
  process.stdout.write(`${show(result)}\n\n`);
  keep(result, new Date());
}
