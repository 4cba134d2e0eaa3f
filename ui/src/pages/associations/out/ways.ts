/* The ways out for associations: tables, papers, and a mailing list. Not here: how one of them is chosen (`Out`). */
import type { FileKind } from "../../../bridge";
import type { ContactListKind } from "../../../gen/api";
import type { PlainId } from "../../../words";

export type Way = "xlsx" | "csv" | "own" | "public" | "mailing";

export const WAYS: readonly Way[] = ["xlsx", "csv", "own", "public", "mailing"];

/** A file that is written: what its name begins with, and what it is. */
export interface Written {
  name: PlainId;
  ending: FileKind;
  /** For whom it is, if it is a paper. */
  paper: ContactListKind | null;
}

/** What a way writes; a mailing list writes nothing. */
export const WRITTEN: Readonly<Record<Way, Written | null>> = {
  xlsx: { name: "exports-page-file", ending: "xlsx", paper: null },
  csv: { name: "exports-page-file", ending: "csv", paper: null },
  own: { name: "exports-page-file-own", ending: "pdf", paper: "own" },
  public: { name: "exports-page-file-public", ending: "pdf", paper: "public" },
  mailing: null,
};

/** What holds more of people than may be shown to all. */
export const PERSONAL: readonly Way[] = ["xlsx", "csv", "own", "mailing"];
