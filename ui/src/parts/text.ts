/* What fields of plain text are given. */
import type { FieldProps } from "./field";
import type { Reading } from "./typing.svelte";

export interface TextProps extends FieldProps {
  /** What is saved. */
  value: string;
  /** What was typed earlier and never saved. */
  draft?: string | undefined;
  /** The sentence that says what is wrong, if anything is. */
  check?: ((text: string) => string | undefined) | undefined;
  /** Called on leaving, if the text has changed and the check finds nothing. */
  onsave: (text: string) => unknown;
  /** Called at every change; with nothing when the field is left as it was saved. */
  ondraft?: ((text: string | null) => unknown) | undefined;
}

/** Text stands for itself. */
export function plain(check: TextProps["check"]): {
  show: (text: string) => string;
  read: (text: string) => Reading<string>;
} {
  const read = (text: string): Reading<string> => {
    const fault = check?.(text);
    return fault === undefined ? { value: text } : { fault };
  };
  return { show: (text) => text, read };
}
