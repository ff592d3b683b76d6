/** What was, with what an update says laid over it; members that it leaves out stay. */
export function laidOver<Settings extends object>(
  kept: Settings,
  given: { readonly [Name in keyof Settings]?: Settings[Name] | undefined },
): Settings {
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...kept, ...Object.fromEntries(present) };
}
