/* A bridge without a shell, for unit tests and the page of samples: answers what it was told to answer. */
import type { Commands, Lang } from "../gen/api";
import {
  Refusal,
  type Bridge,
  type DeskState,
  type Input,
  type Name,
  type Output,
  type Progress,
  type Restored,
} from "./bridge";

/** What some commands answer; a function that throws a {@link Refusal} refuses. */
export type Answers = { [K in Name]?: (input: Input<K>) => Output<K> | Promise<Output<K>> };

/** A call as it was made. */
export type Called = { [K in Name]: { lang: Lang; name: K; input: Commands[K]["input"] } }[Name];

const OPEN: DeskState = { store: "yhdyssilta.db", sample: false, problem: null };
const SAMPLE: DeskState = { store: "sample.db", sample: true, problem: null };

export class FakeBridge implements Bridge {
  /** Every call, in order. */
  readonly calls: Called[] = [];
  /** The files, folders and links that were to be shown, in order. */
  readonly opened: string[] = [];
  /** How the desk stands. */
  desk: DeskState = OPEN;
  /** How it will stand after the next attempt to open it. */
  deskNext: DeskState = OPEN;
  /** What the officer chooses in the next dialogs. */
  choice: string | null = null;
  /** How far the call is that is under way. */
  underWay: Progress | null = null;
  /** What stops that call. */
  oncancel = (): void => undefined;
  /** Whether the window may go. */
  left = false;
  #answers: Answers;

  constructor(answers: Answers = {}) {
    this.#answers = answers;
  }

  /** Answers these commands from now on, and all others as before. */
  answer(answers: Answers): void {
    this.#answers = { ...this.#answers, ...answers };
  }

  async call<K extends Name>(lang: Lang, name: K, input: Input<K>): Promise<Output<K>> {
    this.calls.push({ lang, name, input } as Called);
    if (this.desk.problem) throw new Refusal(this.desk.problem);
    const answer = this.#answers[name];
    if (!answer) throw new Refusal({ code: "unknown-command", args: { name } });
    // Copied as on the real way through JSON: nobody changes what another holds.
    return structuredClone(await answer(structuredClone(input)));
  }

  progress = () => Promise.resolve(this.underWay);

  cancel = () => {
    this.oncancel();
    return Promise.resolve();
  };

  deskState = () => Promise.resolve(this.desk);

  retryDesk = () => Promise.resolve((this.desk = this.deskNext));

  restoreDesk = async (): Promise<Restored> => ({ ...(await this.retryDesk()), kept: null });

  trySample = () => Promise.resolve((this.desk = SAMPLE));

  leaveSample = () => Promise.resolve((this.desk = OPEN));

  openFolder = () => this.#open(this.desk.store);

  chooseSave = () => Promise.resolve(this.choice);

  chooseOpen = () => Promise.resolve(this.choice);

  temporaryPdf = (name: string) => Promise.resolve(`papers/${name}`);

  openWritten = (path: string) => this.#open(path);

  openLink = (url: string) => this.#open(url);

  leave = () => {
    this.left = true;
    return Promise.resolve();
  };

  #open(path: string): Promise<boolean> {
    this.opened.push(path);
    return Promise.resolve(true);
  }
}
