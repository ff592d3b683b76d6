type Reader = (value: unknown) => unknown;

const simple = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[\d+\])*$/;
const readers = new Map<string, Reader>();

/**
 * Compiles a JMESPath expression once. Plain paths (`Reservations[0].Instances[0].State.Name`), which is what
 * nearly every requirement holds, are read without the library, so that it loads only for plans that need it.
 * What is not there reads as `null`.
 */
export async function pathReader(path: string): Promise<Reader> {
  let reader = readers.get(path);
  if (reader === undefined) {
    reader = simple.test(path) ? plainReader(path) : await expressionReader(path);
    readers.set(path, reader);
  }
  return reader;
}

function plainReader(path: string): Reader {
  const parts = path.match(/\w+/g) ?? [];
  return (value) => {
    let current: unknown = value;
    for (const part of parts) {
      if (typeof current !== 'object' || current === null) return null;
      current = Array.isArray(current) ? current[Number(part)] : Reflect.get(current, part);
    }
    return current ?? null;
  };
}

async function expressionReader(path: string): Promise<Reader> {
  const { default: jmespath } = await import('jmespath');
  return (value) => jmespath.search(value, path) as unknown;
}
