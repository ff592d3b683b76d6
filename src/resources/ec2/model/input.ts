/** The rest of an action's input once the resource has named itself. */
export type Rest<Input, Named extends keyof Input> = Omit<Input, Named>;
export type Attribute<Names extends readonly string[]> = Names[number];
