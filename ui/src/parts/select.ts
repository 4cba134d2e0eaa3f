/* What can be chosen in a list of the platform. */

export interface Listed<Value extends string> {
  value: Value;
  label: string;
}

/** Choices that belong together, under a heading of their own. */
export interface ListedGroup<Value extends string> {
  label: string;
  choices: readonly Listed<Value>[];
}
