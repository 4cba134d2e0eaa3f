/* What can be chosen in a group of radio buttons. */
import type { Lang } from "../gen/api";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** Of the label, where it is another than the window's: a language under its own name. */
  lang?: Lang;
}
