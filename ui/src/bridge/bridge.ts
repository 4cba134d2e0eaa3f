/* What every bridge to the platform can do. Not here: how the shell or a test does it. */
import type { Arg, Code, Commands, Lang, Problem } from "../gen/api";

/** A command of the API. */
export type Name = keyof Commands;
export type Input<K extends Name> = Commands[K]["input"];
export type Output<K extends Name> = Commands[K]["output"];

/** How the desk stands: the file of its store, whether that is the sample, and why it is not open. */
export interface DeskState {
  readonly store: string;
  readonly sample: boolean;
  readonly problem: Problem | null;
}

/** How the desk stands after a restore, and where the store as it was is kept, if there was one. */
export interface Restored extends DeskState {
  readonly kept: string | null;
}

/** What a chosen file is for: a table to read is of any kind that can be read, one to write is of one kind. */
export type FileKind = "pdf" | "store" | "table" | "csv" | "xlsx";

/** How far a long call is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface Bridge {
  /** Calls a command for a reader of this language. Rejects with a {@link Refusal}. */
  call<K extends Name>(lang: Lang, name: K, input: Input<K>): Promise<Output<K>>;
  /** How far the call is that is under way, if it says so. */
  progress(): Promise<Progress | null>;
  /** Stops the call that is under way: it is refused, and leaves nothing behind. */
  cancel(): Promise<void>;
  /** How the desk stands, once it is open or has a problem. */
  deskState(): Promise<DeskState>;
  /** Tries again to open a closed desk. */
  retryDesk(): Promise<DeskState>;
  /** Puts a backup in the place of the store, which need not be open. Rejects with a {@link Refusal}. */
  restoreDesk(backup: string): Promise<Restored>;
  /** Puts the sample on the desk, in a file of its own. Rejects with a {@link Refusal}: then the desk is as before. */
  trySample(lang: Lang): Promise<DeskState>;
  /** Puts the officer's own store back on the desk. */
  leaveSample(): Promise<DeskState>;
  /** Shows the folder of the store. False if nothing can show it. */
  openFolder(): Promise<boolean>;
  /** Asks where to write, in the platform's dialog. Null if the officer would rather not. */
  chooseSave(title: string, name: string, kind: FileKind): Promise<string | null>;
  /** Asks which file to read, in the platform's dialog. Null if the officer would rather not. */
  chooseOpen(title: string, kind: FileKind): Promise<string | null>;
  /** Where a paper of this name can be written that is only to be printed: gone at the next start. */
  temporaryPdf(name: string): Promise<string>;
  /** Opens a file that was written where `chooseSave` or `temporaryPdf` said. False if there is no program for it. */
  openWritten(path: string): Promise<boolean>;
  /** Opens `mailto:`, `tel:` or a page of the web in the program for it. False if there is none. */
  openLink(url: string): Promise<boolean>;
  /** Lets the window go, which waits for it a moment. */
  leave(): Promise<void>;
}

/** A problem, as an error that can be thrown and caught. Its sentence comes from its code. */
export class Refusal extends Error implements Problem {
  override readonly name = "Refusal";
  readonly code: Code;
  readonly field: string | null;
  readonly args: Record<string, Arg>;

  constructor({ code, field = null, args = {} }: Pick<Problem, "code"> & Partial<Problem>) {
    super(code);
    this.code = code;
    this.field = field;
    this.args = args;
  }
}
