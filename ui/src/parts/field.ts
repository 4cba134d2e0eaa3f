/* What all fields are given, and how a control is joined to its label, help and complaint. */
import type { Snippet } from "svelte";

export interface FieldProps {
  /** A noun. */
  label: string | Snippet;
  /** What to write, said before it is asked. */
  help?: string | undefined;
  /** What is wrong and what to do. Given by the page; a field's own checks complain by themselves. */
  error?: string | undefined;
  /** Stands after the complaint, if the fix is known. */
  fix?: Snippet | undefined;
  /** Mandatory is the rule; the rest is marked. */
  need?: "required" | "optional" | undefined;
}

/** The attributes that join a control to its field. */
export interface Joined {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": "true" | undefined;
  "aria-required": "true" | undefined;
}
