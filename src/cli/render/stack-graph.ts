import type { InfraGraph } from '../../operations/infra/graph-infra.ts';
import type { View } from '../print/printer.ts';
import { printable } from './printable.ts';

/** As a tree: what nothing needs at the left, and below it what it needs. What was shown before is named again only. */
export function graphTree({ nodes, edges }: InfraGraph, { style }: Pick<View, 'style'>): string {
  const needed = new Set(edges.map(({ to }) => to));
  const needs = Map.groupBy(edges, ({ from }) => from);
  const shown = new Set<string>();
  const lines: string[] = [];
  const draw = (address: string, head: string, tail: string): void => {
    const below = needs.get(address) ?? [];
    const again = shown.has(address) && below.length > 0;
    shown.add(address);
    lines.push(`${style.dim(head)}${printable(address)}${again ? style.dim(' …') : ''}`);
    if (again) return;
    for (const [index, { to }] of below.entries()) {
      const last = index === below.length - 1;
      draw(to, `${tail}${last ? '└─ ' : '├─ '}`, `${tail}${last ? '   ' : '│  '}`);
    }
  };
  // In a ring, such as groups that name each other, everything is needed: one of it begins.
  const roots = nodes.filter(({ address }) => !needed.has(address));
  for (const { address } of roots) draw(address, '', '');
  for (const { address } of nodes) if (!shown.has(address)) draw(address, '', '');
  return `${lines.join('\n')}\n`;
}

/** https://graphviz.org/doc/info/lang.html */
export function graphDot({ stack, nodes, edges }: InfraGraph): string {
  const text = (value: string): string => JSON.stringify(value);
  return [
    `digraph ${text(stack)} {`,
    '  rankdir="LR";',
    '  node [shape="box"];',
    ...nodes.map(({ address }) => `  ${text(address)};`),
    ...edges.map(({ from, to }) => `  ${text(from)} -> ${text(to)};`),
    '}',
    '',
  ].join('\n');
}

/** https://mermaid.js.org/syntax/flowchart.html */
export function graphMermaid({ nodes, edges }: InfraGraph): string {
  const ids = new Map(nodes.map(({ address }, index) => [address, `n${index}`]));
  return [
    'flowchart LR',
    ...nodes.map(({ address }) => `  ${ids.get(address)}["${address}"]`),
    ...edges.map(({ from, to }) => `  ${ids.get(from)} --> ${ids.get(to)}`),
    '',
  ].join('\n');
}
