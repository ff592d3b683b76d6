import type { OutputBundle, OutputChunk, Plugin } from 'rolldown';

/**
 * What the bundler itself adds is a file of its own, which every start would load beside the frame. It is put into the
 * frame, and its `require`, which only packages in CommonJS ask for, is made when it is asked for.
 */
export const runtimeInFrame: Plugin = {
  name: 'runtime-in-frame',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const runtime = the(chunks, 'rolldown-runtime');
    const frame = the(chunks, 'frame');
    const { body, names } = opened(runtime.code);
    const from = new RegExp(`import\\{([^{}]*)\\}from"\\./${runtime.fileName.replaceAll('.', '\\.')}";?`);
    for (const chunk of chunks) {
      if (chunk === runtime || !chunk.imports.includes(runtime.fileName)) continue;
      const found = from.exec(chunk.code);
      if (found === null) throw new Error(`${chunk.fileName} imports the bundler's runtime in a new way`);
      const taken = specifiers(found[1] ?? '').map(
        ([exported, local]) => [names.get(exported), local] as const,
      );
      const same = taken.every(([name, local]) => name === local);
      if (chunk === frame && !same) throw new Error('the frame calls the bundler’s runtime by other names');
      const line = `import{${taken.map(([name, local]) => `${name} as ${local}`).join(',')}}from"./${frame.fileName}";`;
      chunk.code = chunk.code.replace(from, () => (chunk === frame ? body : line));
    }
    frame.code += `export{${[...names.values()].join(',')}};`;
    remove(bundle, runtime);
  },
};

/** The runtime without its import and export, and what it exports: by the short name, the real one. */
function opened(code: string): { body: string; names: ReadonlyMap<string, string> } {
  const parts =
    /^import\{createRequire\}from"node:module";(.*)__require=\/\* @__PURE__ \*\/ createRequire\(import\.meta\.url\);export\{([^{}]*)\};?\s*$/s.exec(
      code,
    );
  if (parts === null) throw new Error('the bundler’s runtime is not as it was');
  const [, body = '', exported = ''] = parts;
  const require = `process.getBuiltinModule("node:module").createRequire(import.meta.url)`;
  return {
    body: `${body}__required,__require=id=>(__required??=${require})(id);`,
    names: new Map(specifiers(exported).map(([local, short]) => [short, local])),
  };
}

function specifiers(list: string): [from: string, to: string][] {
  return list.split(',').map((one) => {
    const [from = '', to = from] = one.trim().split(' as ');
    return [from, to];
  });
}

function the(chunks: readonly OutputChunk[], name: string): OutputChunk {
  const found = chunks.find((chunk) => chunk.name === name);
  if (found === undefined) throw new Error(`there is no chunk ${name}`);
  return found;
}

function remove(bundle: OutputBundle, { fileName }: OutputChunk): void {
  delete bundle[fileName];
}
